/** Statements read off trees and quotation marks: cues, contents, speakers, acts. */
@NullMarked
package org.demarche.extract.speech;

import org.jspecify.annotations.NullMarked;
