package org.openleap.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.openleap.file.internal.FileTexts;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/**
 * What is written on files: their names, and why they were taken away. For the components whose records they hang on, when
 * somebody asks what is held about them or is taken out. What is inside a file only a person can judge.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FileLabels {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** @param subjects the records on which the files hang */
    public List<HeldSheet> tell(Collection<String> subjects) {
        return files(subjects).stream().map(FileTexts::sheet).toList();
    }

    /** @param subjects the records on which the files hang */
    public void erase(Collection<String> subjects, Removal removal) {
        files(subjects).forEach(file -> file.erase(removal));
    }

    private List<FileTexts> files(Collection<String> subjects) {
        if (subjects.isEmpty()) return List.of();
        return entities.createQuery(
                        "select f from FileTexts f where f.subject in :subjects order by f.id", FileTexts.class)
                .setParameter("subjects", subjects)
                .getResultList();
    }
}
