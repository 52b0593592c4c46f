package org.openleap.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openleap.agreement.internal.AgreementDesk;
import org.openleap.agreement.internal.AgreementNews;
import org.openleap.agreement.internal.Release;
import org.openleap.agreement.internal.ReleaseDesk;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** Tells the press and the public that an agreement was signed. */
@Stateless
@DenyAll
public class ReleaseService {
    @Inject
    AgreementDesk desk;

    @Inject
    ReleaseDesk releases;

    @Inject
    AgreementNews news;

    @Inject
    CurrentUser user;

    /** The release as it is written so far; empty before anybody has begun. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public Optional<MediaRelease> find(@NotNull AgreementReference reference) {
        return releases.of(desk.require(reference)).map(Release::read);
    }

    /**
     * Writes the release of a signed agreement.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link AgreementProblem#QUOTE_WITHOUT_CONSENT},
     *     {@link AgreementProblem#PICTURE_WITHOUT_WORDS}, {@link AgreementProblem#FILE_TYPE} or
     *     {@link AgreementProblem#FILE_SIZE}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void write(@Valid @NotNull WriteRelease command) {
        var agreement = desk.open(command.reference(), command.version(), AgreementAction.PUBLISH);
        agreement.requireSigned();
        releases.write(agreement, command);
        agreement.touch("release.written", user.id(), desk.now());
        news.note(agreement);
    }

    /** Everybody may read it, beside the public copy of the agreement. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void publish(@NotNull AgreementReference reference, long version) {
        open(reference, version, true);
    }

    /** Takes it off the public page. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void withdraw(@NotNull AgreementReference reference, long version) {
        open(reference, version, false);
    }

    private void open(AgreementReference reference, long version, boolean open) {
        var agreement = desk.open(reference, version, AgreementAction.PUBLISH);
        agreement.requireSigned();
        releases.require(agreement).open(open);
        agreement.touch(open ? "release.published" : "release.withdrawn", user.id(), desk.now());
        news.note(agreement);
    }
}
