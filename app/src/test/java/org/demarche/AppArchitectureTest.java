package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The app's part of the import table of ARCHITECTURE.md, said in code. */
@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {
    @ArchTest
    static final ArchRule viewKnowsOnlyTheNounsAndTheStore = classes()
            .that()
            .resideInAPackage("org.demarche.view")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.demarche",
                    "org.demarche.view",
                    "org.demarche.store..",
                    "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule exportsKnowTheViewAndTheParquetWriter = classes()
            .that()
            .resideInAPackage("org.demarche.view.export")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.demarche",
                    "org.demarche.view..",
                    "com.fasterxml.jackson..",
                    "com.jerolba.carpet..",
                    "org.apache.parquet..");

    @ArchTest
    static final ArchRule fetchKnowsTheNetworkAndNothingOfReports = classes()
            .that()
            .resideInAPackage("org.demarche.fetch")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.net.ssl..",
                    "org.jspecify.annotations..",
                    "org.demarche.fetch",
                    "org.demarche.source",
                    "org.apache.hc..",
                    "crawlercommons..");

    @ArchTest
    static final ArchRule storeKnowsOnlyTheNounsAndSql = classes()
            .that()
            .resideInAPackage("org.demarche.store..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.sql..",
                    "org.jspecify.annotations..",
                    "org.demarche",
                    "org.demarche.store..",
                    "org.sqlite..",
                    "com.zaxxer.hikari..",
                    "org.flywaydb.core..");

    @ArchTest
    static final ArchRule intakeKnowsTheStoreAndTheStages = classes()
            .that()
            .resideInAPackage("org.demarche.intake")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.demarche",
                    "org.demarche.source",
                    "org.demarche.story",
                    "org.demarche.pipeline",
                    "org.demarche.store..",
                    "org.demarche.intake");

    @ArchTest
    static final ArchRule theWatchKnowsTheNetworkAndTheIntake = classes()
            .that()
            .resideInAPackage("org.demarche.watch")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.demarche",
                    "org.demarche.source",
                    "org.demarche.fetch",
                    "org.demarche.store",
                    "org.demarche.intake",
                    "org.demarche.watch");

    @ArchTest
    static final ArchRule tablesKnowTheStoreAndTheParquetReader = classes()
            .that()
            .resideInAPackage("org.demarche.tables")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.demarche",
                    "org.demarche.store..",
                    "org.demarche.tables",
                    "com.jerolba.carpet..",
                    "org.apache.parquet..");

    @ArchTest
    static final ArchRule pagesKnowTheViewAndTheStore = classes()
            .that()
            .resideInAPackage("org.demarche.view.page")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "org.jspecify.annotations..",
                    "org.demarche",
                    "org.demarche.view..",
                    "org.demarche.store..",
                    "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule theServerKnowsOnlyPages = classes()
            .that()
            .resideInAPackage("org.demarche.web..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.demarche",
                    "org.demarche.web..",
                    "org.demarche.view.page",
                    "com.fasterxml.jackson..",
                    "io.javalin..",
                    "jakarta.servlet..",
                    "kotlin..",
                    "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule noCircles =
            slices().matching("org.demarche.(**)").should().beFreeOfCycles();
}
