package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The import table of ARCHITECTURE.md, said in code. */
@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] JAVA = {"java..", "org.jspecify.annotations.."};

    @ArchTest
    static final ArchRule nounsImportOnlyJava = classes()
            .that()
            .resideInAPackage("org.demarche")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("org.demarche"));

    @ArchTest
    static final ArchRule sourceImportsNounsAndParsers = classes()
            .that()
            .resideInAPackage("..source..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "org.demarche",
                    "..source..",
                    "org.jsoup..",
                    "org.netpreserve..",
                    "com.rometools..",
                    "org.apache.james.mime4j..",
                    "org.jdom2..",
                    "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule annotateKeepsTheEngine = classes()
            .that()
            .resideInAPackage("..annotate..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("org.demarche", "..annotate..", "ai.onnxruntime..", "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule extractImportsNouns = classes()
            .that()
            .resideInAPackage("..extract..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("org.demarche", "..extract.."));

    @ArchTest
    static final ArchRule storyImportsNouns = classes()
            .that()
            .resideInAPackage("..story..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("org.demarche", "..story.."));

    @ArchTest
    static final ArchRule stagesNeverImportThePipeline = noClasses()
            .that()
            .resideInAnyPackage("..source..", "..annotate..", "..extract..", "..story..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..pipeline..");

    @ArchTest
    static final ArchRule noCircles =
            slices().matching("org.demarche.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    private static String[] and(String... packages) {
        String[] all = new String[JAVA.length + packages.length];
        System.arraycopy(JAVA, 0, all, 0, JAVA.length);
        System.arraycopy(packages, 0, all, JAVA.length, packages.length);
        return all;
    }
}
