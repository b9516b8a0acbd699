package nl.leertafel.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a part says. A blank line begins a paragraph, and lines that begin with a hyphen are a list. */
record PartText(PartKind kind, String heading, String body) {
    /** @param list whether the lines are items of a list, or those of one paragraph */
    record Block(boolean list, List<String> lines) {}

    public boolean isBlank() {
        return body.isBlank();
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (String piece : body.strip().split("\\n\\s*\\n")) {
            List<String> open = new ArrayList<>();
            boolean list = false;
            for (String line :
                    Arrays.stream(piece.split("\\n")).map(String::strip).toList()) {
                boolean item = line.startsWith("- ");
                if (item != list && !open.isEmpty()) {
                    blocks.add(new Block(list, List.copyOf(open)));
                    open.clear();
                }
                list = item;
                if (!line.isEmpty()) open.add(item ? line.substring(2).strip() : line);
            }
            if (!open.isEmpty()) blocks.add(new Block(list, List.copyOf(open)));
        }
        return blocks;
    }
}
