package nl.leertafel.scale;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The pages that have to stay fast, with an ordinary question to each. */
final class Pages {
    private Pages() {}

    static Map<String, String> about(UUID table) {
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
        pages.put("rule checks", "/rule-checks");
        return pages;
    }

    /** What an administrator without a seat sees. */
    static Map<String, String> ofAdministrator(UUID table) {
        Map<String, String> pages = about(table);
        pages.keySet().removeIf(name -> name.startsWith("stories") || name.startsWith("sessions"));
        return pages;
    }
}
