package org.openleap.web.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.openleap.publication.PairDetail;
import org.openleap.publication.PairPreview;
import org.openleap.publication.PairWording;
import org.openleap.publication.Redact;
import org.openleap.publication.Voice;
import org.openleap.publication.Workbench;
import org.openleap.redaction.Spot;

/** The public wording while it is written. */
public class WordingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int FREE = 3;

    private final List<CutForm> cuts = new ArrayList<>();
    private Voice voice = Voice.OURS;

    @Size(max = 600)
    private String youSaid = "";

    @NotBlank
    @Size(max = 600)
    private String weDid = "";

    @Size(max = 500)
    private String keptBecause = "";

    @Size(max = 500)
    private String wrong = "";

    /** Begins with what the rules point at. */
    static WordingForm of(Workbench bench, Voice voice) {
        var form = new WordingForm();
        form.voice = voice;
        form.point(bench);
        return form;
    }

    /** Goes on with a wording that there is already. */
    static WordingForm of(Workbench bench, PairDetail pair) {
        var form = new WordingForm();
        form.voice = pair.voice();
        form.youSaid = pair.pair().youSaid();
        form.weDid = pair.pair().weDid();
        form.keptBecause = pair.keptBecause();
        pair.redactions().stream()
                .filter(redact ->
                        redact.start() + redact.length() <= bench.quote().length())
                .forEach(redact -> form.add(redact, bench.quote()));
        form.point(bench);
        return form;
    }

    private void add(Redact redact, String quote) {
        cuts.add(CutForm.of(cuts.size() + 1, redact, quote));
    }

    private void point(Workbench bench) {
        bench.spots().stream()
                .filter(this::isNew)
                .forEach(spot -> cuts.add(CutForm.of(cuts.size() + 1, spot, bench.quote())));
        for (int room = 0; room < FREE; room++) cuts.add(CutForm.free(cuts.size() + 1));
    }

    private boolean isNew(Spot spot) {
        return cuts.stream().noneMatch(cut -> cut.overlaps(spot.start(), spot.end()));
    }

    PairWording toWording(String quote) {
        var redactions = isTheirs()
                ? cuts.stream()
                        .filter(CutForm::isUsed)
                        .map(cut -> cut.toRedact(quote))
                        .toList()
                : List.<Redact>of();
        return new PairWording(voice, youSaid, weDid, redactions, keptBecause);
    }

    /** Takes the wordings that speak of an unknown number of people. */
    void blur(PairPreview preview) {
        youSaid = preview.blurredSaid();
        weDid = preview.blurredDid();
        keptBecause = "";
    }

    public boolean isTheirs() {
        return voice == Voice.THEIRS;
    }

    public List<CutForm> getCuts() {
        return cuts;
    }

    public String getYouSaid() {
        return youSaid;
    }

    public void setYouSaid(String youSaid) {
        this.youSaid = youSaid == null ? "" : youSaid;
    }

    public String getWeDid() {
        return weDid;
    }

    public void setWeDid(String weDid) {
        this.weDid = weDid;
    }

    public String getKeptBecause() {
        return keptBecause;
    }

    public void setKeptBecause(String keptBecause) {
        this.keptBecause = keptBecause == null ? "" : keptBecause;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong == null ? "" : wrong;
    }
}
