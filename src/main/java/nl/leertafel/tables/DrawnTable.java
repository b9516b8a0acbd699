package nl.leertafel.tables;

import java.util.ArrayList;
import java.util.List;

/** The table seen from above, with the seats at equal distances along an ellipse, the first one at the top. */
record DrawnTable(List<Place> places) {
    private static final double CENTRE_X = 260;
    private static final double CENTRE_Y = 170;
    private static final double RADIUS_X = 217;
    private static final double RADIUS_Y = 142;
    private static final int STEPS = 1440;
    private static final int LARGEST = 17;

    record Place(int number, long x, long y, long radius, long baseline, String style) {}

    static DrawnTable around(List<SeatLook> seats) {
        double[] travelled = travelled();
        double between = travelled[STEPS] / Math.max(1, seats.size());
        long radius = Math.min(LARGEST, Math.round(between * 0.44));
        List<Place> places = new ArrayList<>();
        int step = 0;
        for (SeatLook seat : seats) {
            while (travelled[step] < places.size() * between) step++;
            long x = Math.round(x(step));
            long y = Math.round(y(step));
            long size = seat == SeatLook.CHAIR ? radius + 3 : radius;
            places.add(new Place(places.size() + 1, x, y, size, y + 4, seat.style()));
        }
        return new DrawnTable(List.copyOf(places));
    }

    /** The way along the ellipse, clockwise from the top, after each step. */
    private static double[] travelled() {
        double[] travelled = new double[STEPS + 1];
        for (int step = 1; step <= STEPS; step++) {
            travelled[step] = travelled[step - 1] + Math.hypot(x(step) - x(step - 1), y(step) - y(step - 1));
        }
        return travelled;
    }

    private static double x(int step) {
        return CENTRE_X + RADIUS_X * Math.sin(2 * Math.PI * step / STEPS);
    }

    private static double y(int step) {
        return CENTRE_Y - RADIUS_Y * Math.cos(2 * Math.PI * step / STEPS);
    }
}
