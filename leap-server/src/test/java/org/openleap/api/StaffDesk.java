package org.openleap.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openleap.authorisation.Visit;
import org.openleap.stack.LeapStack;

/** The pages of the staff without a window, for the steps that the API does not have: people sign in once and send forms. */
final class StaffDesk {
    /** Stands in a field for the entry of its list that begins with what follows. */
    static final String ENTRY = "@";

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final int GONE_ON = 302;

    private final LeapStack leap;
    private final Map<String, Visit> visits = new HashMap<>();

    StaffDesk(LeapStack leap) {
        this.leap = leap;
    }

    /** The form on this page as this person sees it now; empty when they are not offered it. */
    Optional<Form> form(String account, String path, String name) {
        var visit = visits.computeIfAbsent(account, each -> Visit.of(leap, each));
        var page = visit.open(path).body();
        var action = Pattern.compile("<form id=\"" + name + "\"[^>]*action=\"([^\"]*)\"")
                .matcher(page);
        return action.find()
                ? Optional.of(new Form(visit, page, name, action.group(1).replace("&amp;", "&")))
                : Optional.empty();
    }

    /** A form that was opened, and may be sent later. */
    record Form(Visit visit, String page, String name, String action) {
        /** Where LEAP goes on; empty when it did not take the form, which comes back with the page then. */
        Optional<String> send(String button, Map<String, String> fields) {
            var all = new LinkedHashMap<String, String>();
            all.put(name, name);
            fields.forEach((field, value) -> all.put(nameOf(field), valueOf(value)));
            all.put(name + ":" + button, "");
            all.put("jakarta.faces.ViewState", found(STATE));
            var answer = visit.send(action, encoded(all));
            return answer.statusCode() == GONE_ON ? answer.headers().firstValue("Location") : Optional.empty();
        }

        private String nameOf(String field) {
            var plain = name + ":" + field;
            return page.contains("name=\"" + plain + "\"") ? plain : plain + ":input";
        }

        private String valueOf(String value) {
            return value.startsWith(ENTRY)
                    ? found(Pattern.compile("<option value=\"([^\"]*)\"[^>]*>" + Pattern.quote(value.substring(1))))
                    : value;
        }

        private String found(Pattern pattern) {
            var matcher = pattern.matcher(page);
            if (!matcher.find()) throw new AssertionError("no " + pattern + " in\n" + page);
            return matcher.group(1);
        }

        private static String encoded(Map<String, String> fields) {
            return fields.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
