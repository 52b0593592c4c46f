package org.openleap.web.reference;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.reference.EntryKey;
import org.openleap.reference.Headings;
import org.openleap.reference.ListKeeper;
import org.openleap.reference.ListReader;
import org.openleap.reference.ListedEntry;
import org.openleap.reference.ReferenceChange;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Notices;

/** One entry of a list: what it is called, where it stands, whether it can be chosen, and all of that before. */
@Named
@ViewScoped
public class ListEntryView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 20;

    @Inject
    ListReader reader;

    @Inject
    ListKeeper keeper;

    @Inject
    EntryWords entryWords;

    @Inject
    Words words;

    private final EntryForm form = new EntryForm();
    private String list = "";
    private String code = "";
    private String after = "";
    private ListedEntry entry;
    private Page<ReferenceChange> history;

    /** As it is now; also when somebody changed it meanwhile. */
    public void load() {
        var key = new EntryKey(Asked.list(list), code);
        entry = reader.entry(key);
        history = reader.history(key, new PageRequest(LINES, after));
        form.fill(entry, entryWords.today());
    }

    public String relabel() {
        keeper.relabel(form.toRelabel(entry.key(), entry.version()));
        return done("entry.relabelled");
    }

    public String move() {
        keeper.move(form.toMove(entry.key(), entry.version()));
        return done("entry.moved");
    }

    public String end() {
        keeper.end(form.toEnd(entry.key(), entry.version()));
        return done("entry.endSet");
    }

    public String resume() {
        keeper.resume(entry.key(), entry.version());
        return done("entry.resumed");
    }

    private String done(String key) {
        Notices.done(ReferenceText.BUNDLE, key);
        return Redirect.to("/staff/list-entry") + "&list=" + list + "&code=" + code;
    }

    public EntryRow getRow() {
        return entryWords.row(entry);
    }

    /** What is typical of a channel; empty for entries of other lists. */
    public List<Fact> getTraits() {
        return entryWords.traits(entry.key());
    }

    public String getListName() {
        return words.of(entry.key().list());
    }

    public boolean isEnding() {
        return entry.hasEnd();
    }

    public boolean isHeaded() {
        return isInCodes() || isInWords();
    }

    /** Whether it can stand under another heading. */
    public boolean isMovable() {
        return isHeaded() && !Headings.areFixed(entry.key().list());
    }

    /** Headings are chosen. */
    public boolean isInCodes() {
        return Headings.areChosen(entry.key().list());
    }

    /** Headings are written. */
    public boolean isInWords() {
        return Headings.areWords(entry.key().list());
    }

    /** Moves count from a day on. */
    public boolean isDated() {
        return Headings.areDated(entry.key().list());
    }

    public List<SelectItem> getHeadings() {
        return entryWords.headings(entry.key().list());
    }

    public List<HistoryLine> getHistory() {
        return history.rows().stream()
                .map(change -> entryWords.line(entry.key().list(), change))
                .toList();
    }

    public String getNewest() {
        return after.isEmpty() ? "" : EntryWords.href(entry.key());
    }

    public String getOlder() {
        if (!history.hasNext()) return "";
        var here = Href.to("/staff/list-entry").with("list", list).with("code", code);
        return here.with("after", history.nextCursor()).toString();
    }

    public EntryForm getForm() {
        return form;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = Asked.text(list);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Asked.text(code);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = Asked.text(after);
    }
}
