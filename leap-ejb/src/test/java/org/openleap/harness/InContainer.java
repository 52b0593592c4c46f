package org.openleap.harness;

import java.io.File;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server: the built leap-ejb.jar with its libraries in a bare WAR, on Payara Micro and a real
 * MariaDB. All such tests share one server and one database and may run in any order: a test makes the rows it needs.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {
    @Deployment
    public static WebArchive leap() {
        var tests = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(new File(System.getProperty("leap.tests")), Filters.exclude(".*Test(\\$.*)?\\.class"))
                .as(GenericArchive.class);
        return ShrinkWrap.create(WebArchive.class, "it.war")
                .merge(tests, ArchivePaths.create("WEB-INF/classes"))
                .addAsLibrary(new File(System.getProperty("leap.built")))
                .addAsLibraries(Path.of(System.getProperty("leap.container"), "lib")
                        .toFile()
                        .listFiles())
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .addAsWebInfResource("in-container/glassfish-web.xml", "glassfish-web.xml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }
}
