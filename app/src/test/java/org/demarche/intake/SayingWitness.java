package org.demarche.intake;

import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.store.Receipt;

/** Says the id of each report on standard output as soon as the archive holds it. */
public final class SayingWitness implements Intake.Witness {
    @Override
    public void filed(Reading reading, Receipt receipt) {
        System.out.println(receipt.document().value());
        System.out.flush();
    }

    @Override
    public void known(Document document) {}

    @Override
    public void problem(Problem problem) {
        System.err.println(problem.origin() + ": " + problem.message());
    }

    @Override
    public void weaving(int left) {}
}
