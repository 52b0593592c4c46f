package org.openleap.privacy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whom we look for; an empty text is not looked for, and a record that fits one of the texts is found.
 *
 * @param name each word of it must appear
 * @param email the whole address
 * @param phone in any spelling
 * @param postal a postcode or a part of an address
 * @param reference of an item
 * @param everywhere also in what people wrote, which takes longer
 */
public record WantedPerson(
        @NotNull @Size(max = 200) String name,
        @NotNull @Size(max = 254) String email,
        @NotNull @Size(max = 40) String phone,
        @NotNull @Size(max = 200) String postal,
        @NotNull @Size(max = 40) String reference,
        boolean everywhere)
        implements Serializable {
    private static final int SHORTEST = 3;
    private static final int DIGITS = 9;

    public WantedPerson {
        name = stripped(name);
        email = stripped(email).toLowerCase(Locale.ROOT);
        phone = stripped(phone);
        postal = stripped(postal);
        reference = stripped(reference).toUpperCase(Locale.ROOT);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    /** Two letters would find half the register. */
    @AssertTrue(message = "{privacy.wanted}")
    public boolean isSomebody() {
        return Stream.of(name, email, phone, postal, reference).anyMatch(text -> text.length() >= SHORTEST);
    }

    /** The last nine digits, so that +44 and 0 are the same; empty without a phone number. */
    public String lastDigits() {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() < DIGITS ? "" : digits.substring(digits.length() - DIGITS);
    }

    /** The address without blanks and in small letters, as it is compared. */
    public String postalKey() {
        return postal.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "WantedPerson[]";
    }
}
