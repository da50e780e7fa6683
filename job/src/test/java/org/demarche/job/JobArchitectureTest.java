package org.demarche.job;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The job's part of the import table of ARCHITECTURE.md, said in code. */
@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class JobArchitectureTest {
    @ArchTest
    static final ArchRule onlyTheJobKnowsSpark = noClasses()
            .that()
            .resideOutsideOfPackage("org.demarche.job")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop.fs..", "scala..");

    @ArchTest
    static final ArchRule theJobKnowsOnlyThePackingOfTheApp = noClasses()
            .that()
            .resideInAPackage("org.demarche.job")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.demarche.cli..",
                    "org.demarche.view..",
                    "org.demarche.web..",
                    "org.demarche.store",
                    "org.demarche.intake..");
}
