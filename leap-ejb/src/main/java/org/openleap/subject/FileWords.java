package org.openleap.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.openleap.privacy.HeldField;
import org.openleap.privacy.RecordKey;
import org.openleap.reference.WorkingDays;

/** The words of a file: what its parts and fields are called, and dates as people write them ({@code papers/held.properties}). */
@ApplicationScoped
public class FileWords {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("papers.held", Locale.ROOT, FileWords.class.getClassLoader());
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}(_[A-Z0-9]+)*|[a-z]{2,}([_-][a-z0-9]+)*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    public String heading(RecordKey record) {
        return WORDS.getString("record." + record.kind().name()) + " " + record.key();
    }

    public String part(String part) {
        return word("part." + part, part);
    }

    public String label(String field) {
        return word("field." + field, field.startsWith(HeldField.FACT) ? word("field.fact.other", field) : field);
    }

    public String value(HeldField field) {
        var value = field.value();
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*Z)?")) return moment(value);
        return word("value." + field.name() + "." + value, word("value." + value, unknown(field)));
    }

    /** Nobody reads a code: one that has no words here is read as the words it is made of. */
    private static String unknown(HeldField field) {
        if (field.name().equals("action")) return word("value.action.other", field.value());
        boolean isCode = field.isFact() && CODE.matcher(field.value()).matches();
        return isCode ? spoken(field.value()) : field.value();
    }

    /** {@code UNDER_CONSIDERATION} and {@code web_form} are "Under consideration" and "Web form". */
    private static String spoken(String code) {
        var words = code.replaceAll("[_-]", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public String moment(String iso) {
        try {
            return iso.length() == 10
                    ? DAY.format(LocalDate.parse(iso))
                    : MOMENT.format(Instant.parse(iso).atZone(WorkingDays.LONDON));
        } catch (DateTimeParseException someText) {
            return iso;
        }
    }

    private static String word(String key, String otherwise) {
        return WORDS.containsKey(key) ? WORDS.getString(key) : otherwise;
    }
}
