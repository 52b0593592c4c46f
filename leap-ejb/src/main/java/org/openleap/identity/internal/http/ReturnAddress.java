package org.openleap.identity.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The page a person asked for before they had to sign in. Only ever a path on this very site. */
final class ReturnAddress {
    /** One slash, then anything but a second slash, a backslash, a blank or a control character. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1999}");

    private ReturnAddress() {}

    /** The path with its query, or empty (which means the person's home) when it is not a plain local one. */
    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return local(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    static String local(String address) {
        return LOCAL.matcher(address).matches() ? address : "";
    }
}
