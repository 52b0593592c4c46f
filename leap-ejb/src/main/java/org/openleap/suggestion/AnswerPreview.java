package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openleap.identity.Roles;
import org.openleap.notification.LetterPreview;
import org.openleap.notification.Occasion;
import org.openleap.suggestion.internal.SuggestionDesk;

/** What the proposer will read if the decision is made like this: the letter itself, before anything is decided. */
@Stateless
@DenyAll
public class AnswerPreview {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    SuggestionDesk desk;

    @Inject
    LetterPreview letters;

    /** The letter of an adoption. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public String adoption(@Valid @NotNull AdoptSuggestion command) {
        return letter(
                command.reference(),
                Occasion.ADOPTED,
                Map.of("reason", command.reason(), "action", command.action(), "due", day(command.due())));
    }

    /** The letter of a rejection, as it goes out once a second person has agreed. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public String rejection(@Valid @NotNull RejectSuggestion command) {
        return letter(
                command.reference(),
                Occasion.REJECTED,
                Map.of(
                        "reason", command.reason(),
                        "wouldChange", command.wouldChange(),
                        "reviewOn", day(command.reviewOn())));
    }

    /** The letter that names the parts of a suggestion that is split, with the numbers they would get. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public String split(@Valid @NotNull SplitSuggestion command) {
        var whole = desk.require(command.reference());
        int last = desk.ofItem(command.reference().item()).stream()
                .mapToInt(each -> each.reference().number())
                .max()
                .orElse(0);
        var parts = IntStream.range(0, command.parts().size())
                .mapToObj(index ->
                        (last + index + 1) + ". " + command.parts().get(index).title())
                .collect(Collectors.joining("\n"));
        return letter(command.reference(), Occasion.SPLIT, Map.of("parts", parts, "decideBy", day(whole.due())));
    }

    private String letter(SuggestionReference reference, Occasion occasion, Map<String, String> words) {
        var all = new HashMap<>(words);
        all.put("title", desk.require(reference).title());
        return letters.of(reference.item().value(), reference.value(), occasion, all);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
