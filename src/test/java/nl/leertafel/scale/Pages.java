package nl.leertafel.scale;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The pages that have to stay fast, with an ordinary question to each. */
final class Pages {
    private Pages() {}

    /** Somebody at this table; or an administrator without a seat, who sees neither stories nor sessions. */
    static Map<String, String> of(String role, UUID table) {
        Map<String, String> pages = about(table);
        if (role.equals("ADMINISTRATOR"))
            pages.keySet().removeIf(name -> name.startsWith("stories") || name.startsWith("session"));
        return pages;
    }

    private static Map<String, String> about(UUID table) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("first page", "/");
        pages.put("register", "/failures");
        pages.put("register, kind and level", "/failures?kind=contract&level=municipality");
        pages.put("register, untouched", "/failures?untouched=3");
        pages.put("register, resolved by name", "/failures?status=resolved&sort=statement");
        pages.put("register, words", "/failures?q=aanloop");
        pages.put("search, one word", "/search?q=aanloop");
        pages.put("search, two words", "/search?q=aanloop+aandacht");
        pages.put("search, a mistake", "/search?q=aanlop");
        pages.put("search, of a kind", "/search?q=aanloop&kind=action");
        pages.put("suggestions", "/search/suggestions?q=aanl");
        pages.put("insight", "/insight");
        pages.put("table", "/tables/" + table);
        pages.put("tables", "/tables");
        pages.put("sessions of a table", "/tables/" + table + "/sessions");
        pages.put("actions, mine", "/actions?view=mine");
        pages.put("actions, all", "/actions?view=all");
        pages.put("actions, ended", "/actions?view=all&status=ended");
        pages.put("stories", "/stories");
        pages.put("stories, words", "/stories?q=aanloop");
        pages.put("actions, words", "/actions?view=all&status=all&q=aanloop");
        pages.put("rule checks", "/rule-checks");
        pages.put("rule checks, open", "/rule-checks?view=open");
        pages.put("rule checks, words", "/rule-checks?q=aanloop");
        pages.put("letters", "/letters");
        return pages;
    }
}
