package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.Audience;
import org.openleap.sharing.ShareDraft;
import org.openleap.sharing.SharedFilter;
import org.openleap.sharing.SharedStory;

/** Reads with the scope that a guest would have. */
@ApplicationScoped
public class PreviewRoom {
    @Inject
    GuestShelf shelf;

    @Inject
    Audiences audiences;

    @Inject
    Gates gates;

    @Inject
    SharingNews news;

    @Inject
    CurrentUser user;

    public List<ShareDraft.Choice> audiences() {
        return audiences.all().stream()
                .map(audience -> new ShareDraft.Choice(audience, audiences.nameOf(audience), gates.isOpenFor(audience)))
                .toList();
    }

    public Page<SharedStory> page(Audience audience, PageRequest request) {
        news.note("sharing.previewed", audience, Map.of());
        return shelf.page(SharedFilter.all(), request, scope(audience));
    }

    private VisibilityScope scope(Audience audience) {
        var role = audience.isVoice() ? Roles.HEALTHWATCH : Roles.PARTNER;
        return VisibilityScope.guest(user.id(), Set.of(role), audience.value(), gates.isOpenFor(audience));
    }
}
