package nl.leertafel.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.StartRefused;

/**
 * The keys of an installation as {@code leertafel.keys} gives them: {@code version:secret}, separated by commas, the
 * secret being 32 bytes in base64. The first one seals; the others only open what was sealed with them.
 */
record Keys(List<Key> all) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,8}):([A-Za-z0-9+/_-]+)=*");
    private static final String FORM =
            "Each is version:secret, separated by commas, such as --leertafel.make-key prints one.";

    Keys {
        all = List.copyOf(all);
        if (all.isEmpty()) throw new StartRefused("There is no key in leertafel.keys.", FORM);
        if (all.stream().map(Key::version).distinct().count() < all.size())
            throw new StartRefused("Two keys in leertafel.keys have the same version.", FORM);
    }

    /** @throws StartRefused without quoting the keys, for the reason is logged */
    static Keys read(String written) {
        List<Key> keys = new ArrayList<>();
        String[] parts = written.strip().split("[,\\s]+");
        for (int i = 0; i < parts.length; i++) keys.add(key(parts[i], i + 1));
        return new Keys(keys);
    }

    private static Key key(String written, int place) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) throw new StartRefused("Key number " + place + " in leertafel.keys is not one.", FORM);
        byte[] secret = secret(parts.group(2));
        if (secret.length != Key.LENGTH)
            throw new StartRefused(
                    "The secret of key number " + place + " in leertafel.keys is not " + Key.LENGTH + " bytes long.",
                    FORM);
        return new Key(Integer.parseInt(parts.group(1)), secret);
    }

    private static byte[] secret(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64.replace('+', '-').replace('/', '_'));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** With which everything new is sealed. */
    Key primary() {
        return all.get(0);
    }

    List<Integer> versions() {
        return all.stream().map(Key::version).toList();
    }

    String written() {
        return String.join(",", all.stream().map(Key::written).toList());
    }

    @Override
    public String toString() {
        return "keys " + Arrays.toString(versions().toArray());
    }
}
