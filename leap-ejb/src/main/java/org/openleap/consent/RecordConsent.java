package org.openleap.consent;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody of the staff writes down what a person answered.
 *
 * @param answer given, refused or withdrawn
 * @param partner name of the one partner, only where the purpose needs one
 * @param media where a story may be used, only where the purpose has an end
 * @param expiresOn last day of a story; {@link LocalDate#MAX} for other purposes
 * @param note may be empty; no diagnosis
 */
public record RecordConsent(
        @NotNull ConsentSubject subject,
        @NotNull ConsentPurpose purpose,
        @NotNull ConsentAnswer answer,
        @NotNull ConsentMethod method,
        @NotNull @Size(max = 60) String partner,
        @NotNull @Size(max = 300) String media,
        @NotNull LocalDate expiresOn,
        @NotNull @Size(max = 500) String note) {
    private static final Set<ConsentAnswer> BY_PEOPLE =
            Set.of(ConsentAnswer.GIVEN, ConsentAnswer.REFUSED, ConsentAnswer.WITHDRAWN);

    /** A permission ends by the calendar only by the calendar. */
    @AssertTrue(message = "{consent.answer}")
    public boolean isAnsweredByAPerson() {
        return answer != null && BY_PEOPLE.contains(answer);
    }

    @AssertTrue(message = "{consent.partner}")
    public boolean isForAPartnerWhereOneIsNeeded() {
        return purpose == null || partner == null || purpose.isForOnePartner() != partner.isBlank();
    }

    @AssertTrue(message = "{consent.story}")
    public boolean isLimitedWhereItMustEnd() {
        boolean story = purpose != null && purpose.hasAnEnd() && answer == ConsentAnswer.GIVEN;
        return !story || !LocalDate.MAX.equals(expiresOn) && media != null && !media.isBlank();
    }
}
