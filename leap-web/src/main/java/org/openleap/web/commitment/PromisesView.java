package org.openleap.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.commitment.AgreePromises;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentService;
import org.openleap.commitment.PromiseMatrix;
import org.openleap.commitment.Side;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** The 16 promises of one partnership, and single ones. */
@Named
@ViewScoped
public class PromisesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CommitmentRegister register;

    @Inject
    CommitmentService service;

    private final PledgeForm pledge = new PledgeForm();
    private String ref = "";
    private PromiseMatrix matrix;
    private List<PromiseRow> ours = List.of();
    private List<PromiseRow> theirs = List.of();

    /** Reads the promises; also when somebody changed them meanwhile: what was typed stays in the rows. */
    public void load() {
        matrix = register.promises(partnership(ref));
        if (!ours.isEmpty()) return;
        ours = rows(Side.TRUST);
        theirs = rows(Side.PARTNER);
    }

    /** @throws NotFoundException for something else than a reference */
    static PartnershipReference partnership(String typed) {
        try {
            return new PartnershipReference(typed);
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(CommitmentProblem.UNKNOWN_COMMITMENT, "");
        }
    }

    public String agree() {
        var cells = Stream.concat(ours.stream(), theirs.stream())
                .map(PromiseRow::toCell)
                .toList();
        service.agree(new AgreePromises(matrix.partnership(), matrix.version(), cells));
        Notices.done(CommitmentText.BUNDLE, "done.agreed");
        return Redirect.to("/staff/promises", ref);
    }

    public String make() {
        var made = service.make(pledge.toCommand(matrix.partnership()));
        Notices.done(CommitmentText.BUNDLE, "done.made");
        return Redirect.to("/staff/commitment", made);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public PromiseMatrix getMatrix() {
        return matrix;
    }

    public List<PromiseRow> getOurs() {
        return ours;
    }

    public List<PromiseRow> getTheirs() {
        return theirs;
    }

    public PledgeForm getPledge() {
        return pledge;
    }

    public String getTrustHeading() {
        return CommitmentText.of("card.trustTo", matrix.partner());
    }

    public String getPartnerHeading() {
        return CommitmentText.of("card.toTrust", matrix.partner());
    }

    public String getAgreed() {
        return CommitmentText.of("promises.agreed", matrix.title(), matrix.agreed());
    }

    private List<PromiseRow> rows(Side by) {
        return matrix.cells().stream()
                .filter(cell -> cell.by() == by)
                .map(cell -> new PromiseRow(
                        cell,
                        CommitmentText.of("promise." + cell.verb().name() + "."
                                + cell.kind().name())))
                .toList();
    }
}
