package org.openleap.web.identity;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Invitation;
import org.openleap.identity.PartnerPeople;
import org.openleap.identity.PartnerPerson;
import org.openleap.identity.PartnerRole;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;
import org.openleap.web.support.Texts;

/** The people of a partner organisation: the caller's own, or the one that the trust's lead looks at. */
@Named
@ViewScoped
public class PartnerPeopleView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ROWS = 25;
    private static final String BUNDLE = "identity";

    @Inject
    PartnerPeople people;

    @Inject
    StakeholderRegister directory;

    @Inject
    CurrentUser user;

    @Inject
    Choices choices;

    private final InviteForm form = new InviteForm();
    private String organisation = "";
    private String after = "";
    private String name = "";
    private Page<PartnerPerson> page;

    public void load() {
        page = people.page(alias(), new PageRequest(ROWS, after));
        name = organisation.isEmpty() ? "" : nameOf(organisation);
    }

    /** Its name in the directory; the alias of an organisation that signs in and that nobody has entered yet. */
    private String nameOf(String alias) {
        try {
            return directory.find(new OrganisationAlias(alias)).summary().name();
        } catch (NotFoundException | IllegalArgumentException notEntered) {
            return alias;
        }
    }

    public String invite() {
        var invitation = people.invite(form.toCommand(alias()));
        var key = invitation == Invitation.MAILED ? "identity.people.done.mailed" : "identity.people.done.ownSignIn";
        Notices.done(BUNDLE, key, form.getGivenName() + " " + form.getFamilyName());
        return back();
    }

    public String remove(PartnerPerson person) {
        people.remove(person.id());
        Notices.done(BUNDLE, "identity.people.done.removed", person.name());
        return back();
    }

    public String letSign(PartnerPerson person) {
        return letSign(person, true);
    }

    public String letSignNoMore(PartnerPerson person) {
        return letSign(person, false);
    }

    private String letSign(PartnerPerson person, boolean signs) {
        people.letSign(person.id(), signs);
        Notices.done(BUNDLE, signs ? "identity.people.done.signs" : "identity.people.done.signsNot", person.name());
        return back();
    }

    /** Whether a mark would change anything: a partner's lead signs without. */
    public boolean isMarkable(PartnerPerson person) {
        return !person.self() && !person.role().equals(Roles.PARTNER_LEAD);
    }

    public List<PartnerPerson> getPeople() {
        return page.rows();
    }

    /** What somebody is there, in words. */
    public String role(PartnerPerson person) {
        return Texts.text(BUNDLE, "identity.role." + person.role());
    }

    public List<SelectItem> getRoles() {
        return choices.of(PartnerRole.values());
    }

    public InviteForm getForm() {
        return form;
    }

    public String getOlder() {
        return page.hasNext() ? address().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : address().toString();
    }

    /** Alias in the address of the staff page; empty on the page of the partner, who cannot choose. */
    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    public String getName() {
        return name;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    private String alias() {
        return organisation.isEmpty() ? user.caller().organisation() : organisation;
    }

    private Href address() {
        if (organisation.isEmpty()) return Href.to("/partner/people");
        return Href.to("/staff/partner-people").with("organisation", organisation);
    }

    private String back() {
        if (organisation.isEmpty()) return Redirect.to("/partner/people");
        return Redirect.to("/staff/partner-people") + "&organisation=" + organisation;
    }
}
