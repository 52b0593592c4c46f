package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.audit.ReadingLog;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.internal.ItemStory;
import org.openleap.suggestion.internal.SuggestionDesk;
import org.openleap.suggestion.internal.SuggestionMapper;
import org.openleap.suggestion.internal.SuggestionRepository;

/** Reads the register of suggestions, always within what the caller may see. */
@Stateless
@DenyAll
public class SuggestionRegister {
    private static final int MOST = 1000;

    @Inject
    SuggestionRepository suggestions;

    @Inject
    SuggestionDesk desk;

    @Inject
    SuggestionMapper mapper;

    @Inject
    ItemStory stories;

    @Inject
    ReadingLog readings;

    @Inject
    CurrentUser user;

    /** Suggestions newest first; what is due, the earliest first. Lay reviewers see only completions that wait for a second person. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.LAY_REVIEWER
    })
    public Page<SuggestionSummary> page(@NotNull SuggestionFilter filter, @NotNull PageRequest request) {
        var rows = suggestions.page(filter, desk.today(), request, user.scope()).stream()
                .map(suggestion -> mapper.summary(suggestion, desk.today()))
                .toList();
        return Page.of(rows, request, filter.due().isEmpty() ? SuggestionRegister::byTime : SuggestionRegister::byDay);
    }

    private static Cursor byTime(SuggestionSummary row) {
        return new Cursor(row.identifiedAt(), row.id());
    }

    private static Cursor byDay(SuggestionSummary row) {
        return Cursor.at(row.due(), row.id());
    }

    /** How many suggestions match, counted to 1,000 at most. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.LAY_REVIEWER
    })
    public int count(@NotNull SuggestionFilter filter) {
        return suggestions.count(filter, desk.today(), MOST, user.scope());
    }

    /** One suggestion. @throws org.openleap.shared.error.NotFoundException also when it is hidden from the caller */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.LAY_REVIEWER
    })
    public SuggestionDetail find(@NotNull SuggestionReference reference) {
        var suggestion = desk.require(reference);
        var detail = mapper.detail(suggestion, desk.isAnalysed(reference.item()), desk.today(), user.scope());
        if (!detail.quote().isEmpty()) readings.opened(reference.item().value());
        return detail;
    }

    /** The suggestions of one item, in the order they were marked. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<SuggestionDetail> ofItem(@NotNull FeedbackReference item) {
        boolean analysed = desk.isAnalysed(item);
        return suggestions.ofItem(item, user.scope()).stream()
                .map(suggestion -> mapper.detail(suggestion, analysed, desk.today(), user.scope()))
                .toList();
    }

    /** What the proposer was told about one suggestion, oldest first, in the words of that day. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<TrackedStep> told(@NotNull SuggestionReference reference) {
        return stories.toldAbout(desk.require(reference));
    }

    /** Everything that ever happened to one item and its suggestions and tellings, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<StoryEntry> story(@NotNull FeedbackReference item) {
        return stories.of(item, user.scope());
    }
}
