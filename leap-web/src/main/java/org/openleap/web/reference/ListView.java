package org.openleap.web.reference;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.reference.Headings;
import org.openleap.reference.ListKeeper;
import org.openleap.reference.ListReader;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Notices;

/** One list with all its entries, and a form for a new one. */
@Named
@ViewScoped
public class ListView implements Serializable {
    private static final long serialVersionUID = 1L;

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
    private ReferenceList chosen;
    private List<EntryRow> rows = List.of();

    public void load() {
        chosen = Asked.list(list);
        rows = reader.entries(chosen).stream().map(entryWords::row).toList();
    }

    public String add() {
        keeper.add(form.toAdd(chosen));
        Notices.done(ReferenceText.BUNDLE, "list.added", form.getLabel().strip());
        return Redirect.to("/staff/list") + "&list=" + chosen;
    }

    public String getName() {
        return words.of(chosen);
    }

    public List<EntryRow> getRows() {
        return rows;
    }

    /** Whether entries stand under a heading at all. */
    public boolean isHeaded() {
        return isInCodes() || isInWords();
    }

    /** Headings are chosen. */
    public boolean isInCodes() {
        return Headings.areChosen(chosen);
    }

    /** Headings are states, and an entry stays under its own. */
    public boolean isInStates() {
        return Headings.areFixed(chosen);
    }

    /** Headings are written. */
    public boolean isInWords() {
        return Headings.areWords(chosen);
    }

    public boolean isInPlaces() {
        return Headings.areDated(chosen);
    }

    public List<SelectItem> getHeadings() {
        return entryWords.headings(chosen);
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
}
