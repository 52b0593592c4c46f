package org.openleap.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.Tellings;

/** What the person who said it was told, and is still owed; for people who look after tellings. */
@Named
@RequestScoped
public class ItemTellingsView {
    @Inject
    Tellings tellings;

    @Inject
    TellingRows presenter;

    @Inject
    CurrentUser user;

    public boolean isShown() {
        return user.has(Roles.ENGAGEMENT_LEAD) || user.has(Roles.ENGAGEMENT_OFFICER);
    }

    /** @param item reference of the item */
    public List<TellingRow> rows(String item) {
        return tellings.ofItem(item).stream().map(presenter::row).toList();
    }
}
