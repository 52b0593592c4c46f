package org.openleap.web.imports;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.imports.ImportMapping;
import org.openleap.imports.MappingService;
import org.openleap.imports.SaveMapping;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** The mappings that were saved, and the one that is being saved beside a file. */
@Named
@ViewScoped
public class MappingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String FIELD = "importForm:mapping:input";

    @Inject
    transient MappingService mappings;

    @Inject
    ImportView importView;

    /** May be empty when the file is read again or started. */
    @Size(max = SaveMapping.LONGEST_NAME)
    private String name = "";

    private List<ImportMapping> all;

    public List<ImportMapping> getAll() {
        if (all == null) all = mappings.all();
        return all;
    }

    /** What was recognised is what people save again most often. */
    public String getName() {
        return name.isEmpty() && importView.getPreview() != null
                ? importView.getPreview().mapping()
                : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** {@code open} while its form says what is wrong; null leaves the attribute out. */
    public String getFold() {
        return FacesContext.getCurrentInstance().getMessages(FIELD).hasNext() ? "open" : null;
    }

    /** Keeps what the columns of the file hold now. */
    public void save() {
        if (name.isBlank()) {
            Notices.wrong(FIELD, "imports", "mappingNameWrong");
            return;
        }
        mappings.save(new SaveMapping(name, importView.getForm().reading()));
        Notices.done("imports", "mappingSaved", name);
        importView.look();
    }

    public String forget(long id) {
        mappings.forget(id);
        Notices.done("imports", "mappingForgotten");
        return Redirect.to("/staff/import");
    }
}
