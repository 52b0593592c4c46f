package org.openleap.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.AgreementSummary;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.partnership.PartnershipReference;
import org.openleap.web.portal.Tag;

/** The agreement beside its partnership: the newest, with its signatures, and how many came before. */
@Named
@RequestScoped
public class AgreementCardView {
    @Inject
    AgreementRegister register;

    @Inject
    AgreementSheets sheets;

    @Inject
    AgreementRows rows;

    @Inject
    CurrentUser user;

    private String partnership = "";
    private List<AgreementSummary> agreements = List.of();
    private AgreementDetail newest;

    /** Reads once for a partnership; the page asks before it shows anything. */
    public boolean reads(String reference) {
        if (!partnership.equals(reference)) {
            partnership = reference;
            agreements = register.ofPartnership(new PartnershipReference(reference));
            newest = agreements.isEmpty()
                    ? null
                    : register.find(agreements.get(0).reference());
        }
        return true;
    }

    public boolean isNothing() {
        return agreements.isEmpty();
    }

    public boolean isDrafting() {
        return user.has(Roles.ENGAGEMENT_LEAD);
    }

    public AgreementDetail getNewest() {
        return newest;
    }

    public List<Tag> getTags() {
        return sheets.tags(newest);
    }

    public String getPeriod() {
        return rows.period(newest.summary());
    }

    public List<SignatureCard> getSignatures() {
        return sheets.signatures(newest, newest.signatures(), "/staff/agreement-paper");
    }

    public boolean isComparable() {
        return newest.summary().latestVersion() > 1;
    }
}
