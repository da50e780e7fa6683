package org.demarche.cli;

import java.util.Optional;
import org.demarche.Document;
import org.demarche.source.Outlets;
import org.demarche.source.Outlets.Outlet;
import org.demarche.store.Countries;

/** Knows where outlets are at home from the registry of outlets: by the address of the report, else by the outlet's name. */
final class OutletCountries implements Countries {
    private Optional<Outlets> outlets = Optional.empty();

    @Override
    public synchronized Optional<String> of(Document document) {
        // Read when first asked: most commands never ask.
        if (outlets.isEmpty()) outlets = Optional.of(new Outlets());
        Outlets known = outlets.get();
        return known.at(document.origin())
                .or(() -> document.outlet().flatMap(known::called))
                .map(Outlet::country)
                .filter(country -> !country.isEmpty());
    }
}
