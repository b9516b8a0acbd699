package nl.leertafel.insight;

import java.util.List;

/** What is drawn beside the numbers of a row; places and lengths are parts of 400. */
sealed interface Mark {
    int FULL = 400;

    String kind();

    private static int part(double value, double most) {
        return most <= 0 ? 0 : (int) Math.round(FULL * Math.min(value, most) / most);
    }

    /** @param asks whether it waits for somebody: ochre and hatched */
    record Bar(int length, int of, boolean asks) implements Mark {
        /** @param full length of the frame behind the bar; 0 for none */
        static Bar of(long value, long most, long full, boolean asks) {
            return new Bar(part(value, most), part(full, most), asks);
        }

        @Override
        public String kind() {
            return "bar";
        }
    }

    /** Half of all lies in the box, the line in it is the middle one. */
    record Box(int least, int lower, int middle, int upper, int most) implements Mark {
        static Box of(List<Double> quartiles, double most) {
            return new Box(
                    part(quartiles.get(0), most),
                    part(quartiles.get(1), most),
                    part(quartiles.get(2), most),
                    part(quartiles.get(3), most),
                    part(quartiles.get(4), most));
        }

        public int width() {
            return Math.max(upper - lower, 2);
        }

        @Override
        public String kind() {
            return "box";
        }
    }

    /** Too few for a middle: each by itself. */
    record Dots(List<Integer> places) implements Mark {
        static Dots of(List<Double> values, double most) {
            return new Dots(values.stream().map(value -> part(value, most)).toList());
        }

        @Override
        public String kind() {
            return "dots";
        }
    }

    /** Sessions in time: held ones filled, others open. */
    record Beads(List<Bead> beads) implements Mark {
        record Bead(int place, boolean held) {
            static Bead of(double value, double most, boolean held) {
                return new Bead(part(value, most), held);
            }
        }

        @Override
        public String kind() {
            return "beads";
        }
    }
}
