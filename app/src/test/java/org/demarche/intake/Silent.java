package org.demarche.intake;

import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.store.Receipt;

/** Hears everything and says nothing. */
class Silent implements Intake.Witness {
    @Override
    public void filed(Reading reading, Receipt receipt) {}

    @Override
    public void known(Document document) {}

    @Override
    public void problem(Problem problem) {}

    @Override
    public void weaving(int left) {}
}
