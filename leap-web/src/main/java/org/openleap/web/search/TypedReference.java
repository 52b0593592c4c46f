package org.openleap.web.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openleap.feedback.FeedbackReference;
import org.openleap.web.portal.Redirect;

/** Somebody who types a reference knows where to go. */
final class TypedReference {
    private static final Pattern SUGGESTION = Pattern.compile("(.+)/([1-9][0-9]{0,3})");
    private static final Pattern PARTNERSHIP = Pattern.compile("LEAP[ -]?([1-9][0-9]{0,8})");

    private TypedReference() {}

    /** The page of the record with this reference; empty for other words. */
    static Optional<String> page(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        var partnership = PARTNERSHIP.matcher(text);
        if (partnership.matches()) return Optional.of(to("partnership", "LEAP-" + partnership.group(1)));
        var suggestion = SUGGESTION.matcher(text);
        if (!suggestion.matches()) return FeedbackReference.read(text).map(item -> to("item", item));
        var number = suggestion.group(2);
        return FeedbackReference.read(suggestion.group(1)).map(item -> to("suggestion", item + "/" + number));
    }

    private static String to(String page, Object reference) {
        return Redirect.to("/staff/" + page, reference);
    }
}
