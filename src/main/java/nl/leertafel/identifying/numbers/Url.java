package nl.leertafel.identifying.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.words.Lists;
import org.springframework.stereotype.Component;

/** Addresses on the internet behind which somebody can be found: profiles, files, accounts. Public sites are innocent. */
@Component
class Url implements Finder {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\d@.])(?:https?://|www\\.)?+((?:[\\p{L}\\d-]{1,63}\\.){1,6}[\\p{L}]{2,12})(?![\\p{L}\\d@])((?:[/?#:][^\\s<>\"]{0,400})?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\d@._-])@[\\p{L}\\d._]{3,40}");
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\d@._-])[\\p{L}][\\p{L}._]{0,30}[\\d_][\\p{L}\\d._]{0,30}");
    private static final Set<String> SOCIAL = Lists.of("""
        facebook.com fb.com fb.me instagram.com linkedin.com tiktok.com twitter.com x.com snapchat.com
        youtube.com youtu.be pinterest.com twitch.tv discord.gg discord.com onlyfans.com t.me wa.me vk.com
        reddit.com threads.net bsky.app gofundme.com marktplaats.nl vinted.nl drive.google.com
        docs.google.com dropbox.com wetransfer.com we.tl sharepoint.com onedrive.live.com 1drv.ms strava.com
        funda.nl steamcommunity.com\
        """);
    private static final Set<String> NETWORKS = Lists.of("""
        facebook insta instagram snap snapchat tiktok twitter profiel account gebruikersnaam youtube discord
        roblox fortnite username accountnaam linkedin telegram x twitch gamertag profile\
        """);
    private static final Pattern PERSONAL = Pattern.compile(
            "[/?&#=](?:in|u|user|users|profile|profiel|people|person|persoon|client|clienten|clients|dossier|dossiers|zaak|zaken|leerling|leerlingen|gezin|gezinnen|casus|case|cases|patient|kind|id|clientid|zaakid|pers|medewerker|medewerkers)(?:[/=]|id=)|/@|/~|\\d{5,}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FAMILY =
            Pattern.compile("^(?:familie|fam|gezin)-?[a-z]{3,}", Pattern.CASE_INSENSITIVE);
    private static final List<String> PUBLIC = List.of(
            "overheid.nl",
            "rijksoverheid.nl",
            "officielebekendmakingen.nl",
            "rechtspraak.nl",
            "wikipedia.org",
            "cbs.nl",
            "nji.nl",
            "vng.nl",
            "tweedekamer.nl",
            "eerstekamer.nl",
            "europa.eu");

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text.plain());
        while (address.find())
            if (isPersonal(address.group(1).toLowerCase(Locale.ROOT), address.group(2)))
                found.add(found(text, address));
        Matcher handle = HANDLE.matcher(text.plain());
        while (handle.find()) found.add(found(text, handle));
        Matcher account = ACCOUNT.matcher(text.plain());
        while (account.find())
            if (text.isBefore(text.tokenAt(account.start()), 4, NETWORKS)) found.add(found(text, account));
        return found;
    }

    private static Finding found(Text text, Matcher matcher) {
        int end = matcher.end();
        while (end > matcher.start() + 1 && ".,;:!?)]'".indexOf(text.plain().charAt(end - 1)) >= 0) end--;
        return text.found(FindingKind.URL, Certainty.PROBABLE, matcher.start(), end);
    }

    private static boolean isPersonal(String host, String path) {
        if (isUnder(host, PUBLIC)) return false;
        if (isUnder(host, SOCIAL)) return path.length() > 1;
        return PERSONAL.matcher(path).find() || FAMILY.matcher(host).find();
    }

    private static boolean isUnder(String host, Iterable<String> sites) {
        for (String site : sites) if (host.equals(site) || host.endsWith("." + site)) return true;
        return false;
    }
}
