package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.HeardItem;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.sharing.Reader;
import org.openleap.sharing.Reader.Kind;
import org.openleap.sharing.ShareDraft;
import org.openleap.sharing.SharedStatus;
import org.openleap.sharing.SharedWith;

/** Who reads an item, inside the trust by their role and outside by what is shared. */
@ApplicationScoped
public class Readers {
    @Inject
    SharedRepository shared;

    @Inject
    FeedbackItems items;

    @Inject
    Audiences audiences;

    @Inject
    Gates gates;

    @Inject
    People people;

    /** Oldest first. */
    public List<SharedWith> audiencesOf(FeedbackReference item, VisibilityScope caller) {
        items.require(item, caller);
        return shared.ofItem(item, caller).stream()
                .map(row -> with(row, caller))
                .toList();
    }

    /** From the inside to the outside. */
    public List<Reader> of(FeedbackReference reference, VisibilityScope caller) {
        var item = items.require(reference, caller);
        var readers = new ArrayList<Reader>();
        readers.add(new Reader(Kind.ENGAGEMENT_TEAM, "", true));
        readers.add(new Reader(Kind.DIRECTORS, "", item.screened()));
        if (!item.service().isEmpty()) readers.add(new Reader(Kind.SERVICE, item.service(), item.screened()));
        shared.ofItem(reference, caller).stream()
                .filter(row -> row.status() == SharedStatus.SHARED)
                .map(this::reader)
                .forEach(readers::add);
        return readers;
    }

    /** Without the audiences that read it already. */
    public ShareDraft draft(FeedbackReference reference, VisibilityScope caller) {
        var item = items.require(reference, caller);
        var taken = shared.ofItem(reference, caller).stream()
                .filter(row -> row.status() != SharedStatus.WITHDRAWN)
                .map(SharedItem::audience)
                .collect(Collectors.toSet());
        var choices = audiences.all().stream()
                .filter(audience -> !taken.contains(audience))
                .map(audience -> new ShareDraft.Choice(audience, audiences.nameOf(audience), gates.isOpenFor(audience)))
                .toList();
        return new ShareDraft(
                reference,
                words(item),
                item.mayShare(),
                Standing.isReady(item),
                caller.has(Roles.ENGAGEMENT_LEAD),
                choices);
    }

    private Reader reader(SharedItem row) {
        var audience = row.audience();
        var name = audiences.nameOf(audience);
        if (row.isSubmitted()) return new Reader(Kind.TELLER, name, true);
        boolean reads = !row.isHeldBack() && gates.isOpenFor(audience);
        return new Reader(audience.isVoice() ? Kind.VOICE : Kind.PARTNER, name, reads);
    }

    private SharedWith with(SharedItem row, VisibilityScope caller) {
        boolean lead = caller.has(Roles.ENGAGEMENT_LEAD) && !row.isSubmitted();
        return new SharedWith(
                row.id(),
                row.audience(),
                audiences.nameOf(row.audience()),
                row.kind(),
                row.status(),
                row.wording(),
                people.nameOf(row.steps().lastBy()),
                row.steps().lastAt(),
                !row.isHeldBack() && gates.isOpenFor(row.audience()),
                lead && row.status() == SharedStatus.PROPOSED,
                lead && row.status() != SharedStatus.WITHDRAWN,
                row.version());
    }

    private static String words(HeardItem item) {
        return item.request().isEmpty() ? item.words() : item.words() + "\n\n" + item.request();
    }
}
