package org.openleap.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openleap.notification.Occasion;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;
import org.openleap.wording.OpenedWording;
import org.openleap.wording.WordingChange;
import org.openleap.wording.WordingProblem;
import org.openleap.wording.WordingService;

/** One letter: its words, how other words would read, and all the words it had before. */
@Named
@ViewScoped
public class LetterWordingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WordingService wordings;

    @Inject
    WordingRows rows;

    @Inject
    InstantSource clock;

    private final WordingForm form = new WordingForm();
    private final RestoreForm restoring = new RestoreForm();
    private String letter = "";
    private String example = "";
    private OpenedWording opened;
    private List<WordingChange> history = List.of();

    /** What LEAP fills in. @param text as it is typed */
    public record Placeholder(String text, String example) {}

    /** As it is now; also when somebody changed it meanwhile. */
    public void load() {
        var occasion = Stream.of(Occasion.values())
                .filter(each -> each.name().equals(letter))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(WordingProblem.UNKNOWN_LETTER));
        opened = wordings.open(occasion);
        history = wordings.history(occasion);
        form.fill(opened, LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON));
    }

    /** Shows the letter as it is typed, filled with examples. */
    public void preview() {
        example = "";
        example = wordings.preview(form.toDraft(occasion()));
    }

    public String write() {
        if (form.isWithoutReason()) {
            Notices.wrong("wordingForm:reason:input", WordingText.BUNDLE, "wording.reasonWrong");
            return "";
        }
        wordings.write(form.toCommand(opened));
        return done("wording.written");
    }

    public String restore() {
        wordings.restore(restoring.toCommand(occasion(), opened.version()));
        return done("wording.restored");
    }

    private Occasion occasion() {
        return opened.summary().occasion();
    }

    private String done(String key) {
        Notices.done(WordingText.BUNDLE, key);
        return Redirect.to("/staff/wording") + "&letter=" + occasion();
    }

    public WordingRow getRow() {
        return rows.of(opened.summary());
    }

    public OpenedWording getOpened() {
        return opened;
    }

    /** What the words must name, and what each stands for. */
    public List<Placeholder> getNeeded() {
        return placeholders(opened.needed());
    }

    /** What the words may name, and what each stands for. */
    public List<Placeholder> getCommon() {
        return placeholders(opened.common());
    }

    private static List<Placeholder> placeholders(Map<String, String> examples) {
        return examples.entrySet().stream()
                .map(each -> new Placeholder("${" + each.getKey() + "}", each.getValue()))
                .toList();
    }

    /** Empty until it was asked for. */
    public String getExample() {
        return example;
    }

    public List<WordingVersion> getHistory() {
        return history.stream().map(rows::of).toList();
    }

    public WordingForm getForm() {
        return form;
    }

    public RestoreForm getRestoring() {
        return restoring;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter == null ? "" : letter;
    }
}
