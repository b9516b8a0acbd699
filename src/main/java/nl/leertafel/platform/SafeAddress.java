package nl.leertafel.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses that came from outside and lead somewhere: only within this site. */
final class SafeAddress {
    private SafeAddress() {}

    static @Nullable String local(@Nullable String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//") || address.contains("\\"))
            return null;
        return address.chars().allMatch(c -> c > ' ') ? address : null;
    }

    /** The page of this site from which the request came. */
    static @Nullable String referer(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) return null;
        try {
            URI page = URI.create(referer);
            if (page.getAuthority() == null || !page.getAuthority().equals(request.getHeader("Host"))) return null;
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return local(page.getRawPath() + query);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
