package org.openleap.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.notification.TellingDetail;
import org.openleap.notification.TellingWords;
import org.openleap.shared.ReadingAge;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Notices;

/** Writes what somebody is told, in the form they need, and lets it leave. */
@Named
@ViewScoped
public class TellingWordsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OLD_ENOUGH = 14;

    @Inject
    TellingWords words;

    @Inject
    TellingView tellingView;

    @Inject
    Labels labels;

    private final WordsForm form = new WordsForm();

    @PostConstruct
    void fill() {
        form.fill(detail());
    }

    public WordsForm getForm() {
        return form;
    }

    /** Keeps the words; nothing leaves. */
    public String save() {
        words.write(form.toCommand(detail()));
        return done("done.saved");
    }

    /** Keeps the words when they were changed, and lets them leave. */
    public String send() {
        if (form.differs(detail())) {
            words.write(form.toCommand(detail()));
            tellingView.load();
        }
        words.approve(detail().telling().id(), detail().telling().version());
        return done("done.approved");
    }

    public String takeBack() {
        words.takeBack(detail().telling().id(), detail().telling().version());
        return done("done.takenBack");
    }

    public String remind() {
        words.remind(detail().telling().id(), detail().telling().version());
        return done("done.reminded");
    }

    /** Needs that a person can meet by preparing these words. */
    public List<SelectItem> getPreparable() {
        return detail().preparable().stream()
                .sorted()
                .map(need -> new SelectItem(need, TellingText.of("words.meets", labels.need(need))))
                .toList();
    }

    /** Whether the reader wants to be answered in another language. */
    public boolean isForeign() {
        return !getLanguage().isEmpty();
    }

    public String getLanguage() {
        var language = TellingFacts.language(detail().language());
        boolean asked = detail().telling().needs().stream().anyMatch(TellingWordsView::isAboutLanguage);
        return language.isEmpty() && asked ? TellingText.of("words.theirLanguage") : language;
    }

    private static boolean isAboutLanguage(String need) {
        return "translation".equals(need) || "interpreter".equals(need);
    }

    /** How old a reader must be, in a sentence; says when that is too old. */
    public String getReadingAge() {
        int age = ReadingAge.of(form.getBody());
        if (age == 0) return "";
        return TellingText.of(age < OLD_ENOUGH ? "words.age" : "words.ageHigh", age);
    }

    /** Says that others got the same words; empty when they did not. */
    public String getStock() {
        int alike = detail().alike();
        return alike == 0 ? "" : TellingText.of("words.stock", alike);
    }

    private TellingDetail detail() {
        return tellingView.getDetail();
    }

    private String done(String key) {
        Notices.done("telling", key);
        return Redirect.to("/staff/telling") + "&id=" + detail().telling().id();
    }
}
