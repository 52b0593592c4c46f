package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two beans of one name stop the deployment, and no compiler says so. */
class BeanNamesTest {
    @Test
    void everyNameThatPagesUseBelongsToOneBean() {
        var named = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.openleap").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName));

        assertThat(named).isNotEmpty();
        assertThat(named.values()).allSatisfy(beans -> assertThat(beans).hasSize(1));
    }
}
