package org.openleap.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.openleap.imports.ImportProblem;
import org.openleap.shared.error.NotFoundException;
import org.openleap.sheet.Sheet;

/** The uploaded files, until their rows are read. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FileRepository {
    private static final int PART = 4 * 1024 * 1024;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(long importId, byte[] content) {
        for (int from = 0, part = 0; from < content.length; from += PART, part++) {
            var bytes = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
            entities.persist(new FilePart(importId, part, bytes));
            entities.flush();
        }
    }

    /** @throws NotFoundException {@link ImportProblem#UNKNOWN_IMPORT} when its rows are all read */
    Sheet table(long importId) {
        var parts = entities.createQuery(
                        "select p from FilePart p where p.importId = :id order by p.part", FilePart.class)
                .setParameter("id", importId)
                .getResultList();
        if (parts.isEmpty()) throw new NotFoundException(ImportProblem.UNKNOWN_IMPORT);
        var content = new ByteArrayOutputStream();
        parts.forEach(part -> content.writeBytes(part.content()));
        return Sheet.read(content.toByteArray());
    }

    void forget(long importId) {
        entities.createQuery("delete from FilePart p where p.importId = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }
}
