package nl.leertafel.tables;

import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Scene;
import nl.leertafel.shared.ScenePlayer;
import org.springframework.stereotype.Component;

@Component
class TableScenes implements ScenePlayer {
    private final TableService tables;
    private final SeatService seats;
    private final SeatPages pages;

    TableScenes(TableService tables, SeatService seats, SeatPages pages) {
        this.tables = tables;
        this.seats = seats;
        this.pages = pages;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(
                "tables.setUp",
                "tables.seat",
                "tables.handSeatOver",
                "tables.vacate",
                "tables.activate",
                "tables.rest");
    }

    @Override
    public UUID play(Scene scene) {
        return switch (scene.verb()) {
            case "tables.setUp" -> setUp(scene);
            case "tables.seat" -> seat(scene);
            case "tables.handSeatOver" -> handSeatOver(scene);
            case "tables.vacate" -> vacate(scene);
            case "tables.activate" -> activate(scene);
            case "tables.rest" -> rest(scene);
            default -> throw new IllegalArgumentException(scene.verb());
        };
    }

    private UUID setUp(Scene scene) {
        return tables.setUp(
                scene.by(),
                new TableForm(
                        UUID.randomUUID(),
                        null,
                        scene.text("name"),
                        scene.textOrEmpty("theme"),
                        scene.text("purpose"),
                        String.valueOf(scene.number("rhythmWeeks", 4)),
                        scene.textOrEmpty("houseRules")));
    }

    private UUID seat(Scene scene) {
        SeatForm form = new SeatForm(
                UUID.randomUUID(),
                null,
                scene.oneOf("role", SeatRole.class),
                scene.textOrEmpty("label"),
                scene.idOrNull("person"),
                scene.idOrNull("deputy"),
                false,
                scene.idOrNull("session"));
        return seats.add(scene.by(), scene.id("table"), form);
    }

    private UUID handSeatOver(Scene scene) {
        UUID seat = scene.id("seat");
        UUID table = pages.tableOf(seat);
        SeatForm now = pages.form(scene.by(), table, seat, UUID.randomUUID());
        seats.change(scene.by(), table, seat, now.handedOver());
        return seat;
    }

    private UUID vacate(Scene scene) {
        UUID seat = scene.id("seat");
        UUID table = pages.tableOf(seat);
        SeatPage now = pages.shown(scene.by(), table, seat);
        seats.vacate(scene.by(), table, seat, now.version(), UUID.randomUUID());
        return seat;
    }

    private UUID activate(Scene scene) {
        UUID table = scene.id("table");
        tables.activate(scene.by(), table, UUID.randomUUID());
        return table;
    }

    private UUID rest(Scene scene) {
        UUID table = scene.id("table");
        tables.makeDormant(scene.by(), table, UUID.randomUUID());
        return table;
    }
}
