package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.FeedbackItems;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Duty;
import org.openleap.identity.Owned;
import org.openleap.identity.Ownership;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionReference;

/** The suggestions in people's hands. Of adopted ones the action plan reminds; only decisions are reminded of here. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionOwnership implements Ownership {
    @Inject
    SuggestionRepository suggestions;

    @Inject
    SuggestionDesk desk;

    @Inject
    SuggestionNews news;

    @Inject
    FeedbackItems items;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Override
    public Duty duty() {
        return Duty.DECIDE;
    }

    @Override
    public List<Owned> of(UserId owner, int most) {
        return suggestions.openOf(owner, most).stream()
                .map(SuggestionOwnership::owned)
                .toList();
    }

    @Override
    public Page<Owned> due(LocalDate from, LocalDate to, PageRequest request) {
        return Page.of(suggestions.undecided(from, to, request), request, SuggestionOwnership::key)
                .map(SuggestionOwnership::owned);
    }

    private static Cursor key(Suggestion suggestion) {
        return Cursor.at(suggestion.due(), suggestion.id());
    }

    @Override
    public List<StaffMember> candidates() {
        return people.withRole(Roles.SERVICE_LEAD);
    }

    @Override
    public boolean isHiddenFrom(String reference, UserId person) {
        return items.isHiddenFrom(SuggestionReference.of(reference).item(), person);
    }

    /** Whoever gets it sees the item too. */
    @Override
    public void handOver(String reference, UserId to) {
        var suggestion = desk.requireForStep(SuggestionReference.of(reference));
        suggestion.handOver(to, user.id(), desk.now());
        items.assign(suggestion.reference().item(), to);
        news.note(suggestion, Map.of("owner", to.value()));
    }

    private static Owned owned(Suggestion suggestion) {
        var acted = LocalDate.ofInstant(suggestion.lastChange().at(), WorkingDays.LONDON);
        return new Owned(
                Duty.DECIDE,
                suggestion.reference().value(),
                suggestion.title(),
                suggestion.owner(),
                suggestion.due(),
                acted);
    }
}
