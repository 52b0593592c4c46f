package org.openleap.savedsearch.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.openleap.identity.People;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.shared.EmailAddress;

/** Looks at one search and mails its owner, in one transaction: what was told is known, and what was not is new next time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Alerts {
    private static final int NAMED = 20;

    @Inject
    StoredSearchRepository searches;

    @Inject
    Lookout lookout;

    @Inject
    People people;

    @Inject
    MailDesk mails;

    @Inject
    InstantSource clock;

    /** Looks at the next search whose time has come; false when there is none. */
    public boolean next() {
        var due = searches.claimDue(clock.instant());
        due.ifPresent(this::look);
        return due.isPresent();
    }

    /** Whoever has left, or may search no longer, is not mailed; the search waits for them. */
    private void look(StoredSearch search) {
        var next = Mornings.after(clock.instant(), search.alert());
        var owner = people.scopeOf(search.owner()).orElse(VisibilityScope.visitor());
        var fresh = search.look(lookout.look(search.query(), search.floor(), owner), next);
        if (!fresh.isEmpty()) people.emailOf(search.owner()).ifPresent(to -> mail(search, fresh, to));
    }

    private void mail(StoredSearch search, List<String> fresh, EmailAddress to) {
        var words = Map.<String, Object>of(
                "name", people.nameOf(search.owner()),
                "search", search.name(),
                "count", fresh.size(),
                "references", fresh.stream().limit(NAMED).toList(),
                "path", FindAddress.of(search.query()));
        var key = "saved-search/" + search.id() + "/" + search.mail();
        mails.post(new Mail(key, to.value(), "saved-search", words));
    }
}
