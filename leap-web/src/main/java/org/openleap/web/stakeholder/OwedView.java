package org.openleap.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.commitment.Side;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;
import org.openleap.web.security.Permissions;
import org.openleap.web.support.Dates;

/** The partnerships of an organisation, and what both sides still owe each other in them. */
@Named
@RequestScoped
public class OwedView {
    private static final int COMMITMENTS = 20;

    @Inject
    PartnershipRegister partnerships;

    @Inject
    CommitmentRegister commitments;

    @Inject
    OrganisationView organisationView;

    @Inject
    Permissions permissions;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private List<Partnered> cards;

    /** @param status in words */
    public record Partnered(String title, String href, String status, List<Promise> promises) implements Serializable {
        public Partnered {
            promises = List.copyOf(promises);
        }
    }

    /** @param who "We owe them" or "They owe us" */
    public record Promise(String who, String what, String href, String due) implements Serializable {}

    /** Empty for people who may not read partnerships. */
    public List<Partnered> getCards() {
        if (cards == null) cards = isShown() ? read() : List.of();
        return cards;
    }

    public boolean isShown() {
        return permissions.opens("/staff/partnership");
    }

    /** An older reference may name a record that was merged into this one. */
    private List<Partnered> read() {
        return organisationView.getOrganisation().aliases().stream()
                .flatMap(alias -> partnerships.ofOrganisation(alias).stream())
                .distinct()
                .map(this::card)
                .toList();
    }

    private Partnered card(PartnershipSummary partnership) {
        var owed = commitments.ofPartnership(partnership.reference(), COMMITMENTS).stream()
                .filter(promise -> promise.status().isOwed() || promise.status() == CommitmentStatus.DISPUTED)
                .map(this::promise)
                .toList();
        var href = Href.to("/staff/partnership").with("ref", partnership.reference());
        return new Partnered(partnership.title(), href.toString(), words.of(partnership.status()), owed);
    }

    private Promise promise(CommitmentSummary owed) {
        var who = DirectoryText.of(owed.by() == Side.TRUST ? "owed.byUs" : "owed.byThem");
        var href = Href.to("/staff/commitment").with("ref", owed.reference());
        return new Promise(who, owed.what(), href.toString(), dates.day(owed.due()));
    }
}
