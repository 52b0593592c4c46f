package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementSummary;
import org.openleap.feedback.FeedbackReference;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.sharing.Reader;
import org.openleap.sharing.SharingRegister;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.security.Permissions;
import org.openleap.web.support.Labels;

/** "Who can see this?": everybody who can read a record now, from the inside to the outside. */
@Named
@RequestScoped
public class WhoSeesView {

    /** One line of the panel. */
    public record Line(String who, String name, Tag tag) implements Serializable {}

    @Inject
    SharingRegister register;

    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Permissions permissions;

    /** Officers and leads answer for what leaves the trust; others do not need the list. */
    public boolean isShown() {
        return permissions.isEngagementLead() || permissions.isEngagementOfficer();
    }

    /** Readers of an item. */
    public List<Line> ofItem(FeedbackReference item) {
        return register.readersOf(item).stream().map(this::line).toList();
    }

    /** Readers of a partnership: in force it is public, before and afterwards it is the trust's. */
    public List<Line> ofPartnership(PartnershipSummary partnership) {
        boolean open = partnership.status().isInForce();
        return Stream.concat(
                        trust(),
                        Stream.of(
                                new Line(words.of(Reader.Kind.VOICE), "", tag(open)),
                                new Line(SharingText.of("who.everybody"), "", tag(open))))
                .toList();
    }

    /** Readers of an agreement: its parties, once a version was shown to them. */
    public List<Line> ofAgreement(AgreementSummary agreement) {
        boolean shown = agreement.latestVersion() > 0;
        var parties = agreement.parties().stream()
                .map(party -> new Line(words.of(Reader.Kind.PARTNER), party.name(), tag(shown)));
        return Stream.concat(trust(), parties).toList();
    }

    private Stream<Line> trust() {
        return Stream.of(Reader.Kind.ENGAGEMENT_TEAM, Reader.Kind.DIRECTORS)
                .map(kind -> new Line(words.of(kind), "", tag(true)));
    }

    private Line line(Reader reader) {
        boolean service = reader.kind() == Reader.Kind.SERVICE;
        return new Line(
                words.of(reader.kind()), service ? labels.service(reader.name()) : reader.name(), tag(reader.reads()));
    }

    private static Tag tag(boolean reads) {
        return reads
                ? new Tag(SharingText.of("who.reads"), "check", "green")
                : new Tag(SharingText.of("who.notNow"), "pause", "grey");
    }
}
