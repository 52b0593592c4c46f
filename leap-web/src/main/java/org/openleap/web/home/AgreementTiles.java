package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.agreement.AgreementFilter;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.PartyName;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Href;

/** Agreements that a partner has signed and that wait for the trust's own signature. */
@RequestScoped
public class AgreementTiles {
    @Inject
    AgreementRegister register;

    @Inject
    CurrentUser user;

    /** For those who sign. */
    public List<Tile> tiles() {
        if (!user.has(Roles.ENGAGEMENT_LEAD) && !user.has(Roles.DIRECTOR)) return List.of();
        var filter = AgreementFilter.toSign();
        var rows = register.page(filter, PageRequest.first(3)).rows().stream()
                .map(AgreementTiles::row)
                .toList();
        var href = Href.to("/staff/agreements").with("due", filter.due()).toString();
        return List.of(Tile.of("sign", register.count(filter), false, href, rows));
    }

    private static TileRow row(AgreementSummary agreement) {
        var parties = agreement.parties().stream().map(PartyName::name).collect(Collectors.joining(", "));
        var href = Href.to("/staff/agreement-sign")
                .with("ref", agreement.reference())
                .toString();
        return new TileRow(agreement.title(), parties, agreement.reference().value(), "", href);
    }
}
