"""Sentences as news writes them, made up from patterns of our own, for the teacher to read: news.py [COUNT] > news.txt

The treebank holds little news; what is asked of the teacher here is how news hangs together: long titles before names,
days between speaker and verb, denials of claims without "that", quotations cut by their speaker, conditions, headlines.
`[A]` in a pattern is filled from the list of that name, anew each time.
"""

import random
import re
import sys

LISTS = {
    "C": "China|Russia|Turkey|Iran|Ukraine|Egypt|India|Brazil|Sweden|Japan|Poland|Kenya|Chile|Qatar|Serbia|the United States|the U.S.|Britain|South Korea|Saudi Arabia|the UK",
    "CITY": "Beijing|Moscow|Ankara|Tehran|Kyiv|Cairo|Delhi|Warsaw|Tokyo|Washington|London|Brussels|Seoul|Riyadh|Belgrade|Doha",
    "ADJ": "Chinese|Russian|Turkish|Iranian|Ukrainian|Egyptian|Indian|Polish|Japanese|American|British|U.S.|Swedish|Serbian|South Korean",
    "BODY": "the European Union|NATO|the United Nations|the World Bank|the African Union|the International Criminal Court|the Security Council|the White House|the Kremlin|the State Department|Parliament|the Defense Ministry|OPEC",
    "NAME": "Zhang Wei|Maria Novak|Dmitry Orlov|Hassan Rahimi|Ayse Demir|John Porter|Elena Kovac|Samuel Otieno|Kenji Mori|Lars Berg|Anna Kowalska|Rajiv Menon|Peter Hale|Fatima Saleh",
    "LAST": "Zhang|Novak|Orlov|Rahimi|Demir|Porter|Kovac|Otieno|Mori|Berg|Menon|Hale|Saleh",
    "TITLE": "Foreign Ministry spokesman|Foreign Minister|Defense Secretary|President|Prime Minister|Deputy Foreign Minister|Foreign Ministry spokeswoman|Secretary of State|Trade Minister|Ambassador|government spokesperson|Interior Minister",
    "DAY": "on Monday|on Tuesday|on Friday|late on Sunday|earlier this week|on Wednesday|last month|on March 3|Thursday|Saturday",
    "DENIED": "rejected|denied|dismissed|rebuffed|disputed|brushed aside|has denied|has repeatedly rejected",
    "CLAIM": "claims|reports|allegations|accusations|suggestions|assertions|charges",
    "SAID": "said|told reporters|announced|warned|insisted|added|stressed|noted|argued|declared",
    "NOUN": "statement|interview|news conference|phone call|speech|briefing|tweet|letter|televised address",
    "DEED": "send weapons to [C]|help [C] evade sanctions|close the border with [C]|withdraw its troops from [C]|suspend the talks|expel three [ADJ] diplomats|block the deal|cut off gas supplies|recognize the new government|raise tariffs on [ADJ] steel",
    "DONE": "sent weapons to [C]|helped [C] evade sanctions|closed the border with [C]|violated the cease-fire|attacked a convoy near [CITY]|expelled three [ADJ] diplomats|breached the treaty|interfered in [C]'s elections",
    "DOING": "sending weapons to [C]|helping [C] evade sanctions|violating the cease-fire|attacking civilians|meddling in [C]'s elections|supporting rebels|breaching the treaty|undermining peace efforts",
    "THING": "the crisis|the war in [C]|sanctions|the grain deal|the nuclear program|the border dispute|military aid to [C]|the arrest warrant|the cease-fire|trade|the election",
    "CALLED": "baseless|groundless|absurd|unacceptable|irresponsible|a provocation|“a serious mistake|an invention",
    "QUOTE": "we will not accept threats from anyone|this is a dangerous step|the talks were frank and constructive|there will be consequences|our position has not changed|we stand ready to help|it is too early to speak of peace|we have seen no evidence of that|such actions cannot go unanswered",
    "NP": "the prisoners|the hostages|foreign journalists|the opposition leader|the captured soldiers|two aid workers|the protesters",
    "OBJECT": "sanctions on [ADJ] banks|an embargo on oil|a resolution on [C]|a new package of aid to [C]|a cease-fire|an arms deal with [C]|a trade agreement",
    "CONDITION": "if [C] does not [DEED]|unless [CITY] agrees to [DEED]|if [CITY] is found to have [DONE]|as long as [C] keeps [DOING]|should [C] [DEED]|provided that [CITY] releases [NP]",
    "WHO": "[ADJ] [TITLE] [NAME]|[TITLE] [NAME]|[NAME], the [ADJ] ambassador to [C],|[NAME], a spokesman for [BODY],|[LAST]|the [ADJ] government|[CITY]|[C]|[BODY]|a senior [ADJ] official|officials in [CITY]|the minister",
}

PATTERNS = """
[WHO] [DAY] [DENIED] [CLAIM] it could [DEED], which [LAST] described as “[CALLED]”.
[WHO] [DENIED] [CLAIM] it had [DONE].
[WHO] [DENIED] [CLAIM] that [C] would [DEED].
[WHO] [DENIED] [CLAIM] of [DOING], saying “[QUOTE]”.
[WHO] [DENIED] [CLAIM] by [C] that it [DONE] and called them [CALLED].
[WHO] [SAID] [DAY] that [C] will [DEED] [CONDITION].
[WHO] [SAID] [C] would [DEED] [CONDITION].
“[QUOTE],” [WHO] [SAID] [DAY] in a [NOUN].
“[QUOTE],” said [WHO], adding that [C] had [DONE].
"[QUOTE]," [LAST] said. "But [QUOTE]."
“[QUOTE],” he said, “and [QUOTE]”.
[WHO] accused [C] of [DOING].
[WHO] [DAY] accused [CITY] of [DOING] and threatened to [DEED].
[WHO] has threatened to [DEED] [CONDITION].
[WHO] urged [C] to [DEED].
[C] and [C] agreed [DAY] to [DEED].
[BODY] issued an arrest warrant for [TITLE] [NAME] over [THING].
[BODY] imposed [OBJECT] [DAY] after [C] [DONE].
[WHO] promised to [DEED] within weeks.
[WHO] pledged that [C] would never [DEED].
[WHO] vowed to [DEED] “[CONDITION]”.
[WHO] condemned [C] for [DOING].
[WHO] praised [C]'s support for [THING], while [CITY] criticized it as [CALLED].
[C]'s [TITLE] met his [ADJ] counterpart, [NAME], in [CITY] [DAY] to discuss [THING].
[TITLE] [NAME] and [TITLE] [NAME] spoke by phone [DAY] about [THING].
[C] denies [DOING].
[C] claims it never [DONE].
[C] rejects [C]'s claims over [THING].
[ADJ] claims that [C] has [DONE] are “[CALLED]”, [WHO] said.
[WHO] said he had no information that [C] was [DOING].
[WHO] declined to comment on reports [C] had [DONE].
[WHO] [DENIED] [CLAIM] [CITY] plans to [DEED] as [CALLED].
[WHO] [DENIED] the [CLAIM], which were first made by [BODY].
[CITY] has [DENIED] those [CLAIM] and demanded an apology.
The talks that began [DAY] between the [ADJ] and [ADJ] ministers ended without a deal.
The summit held [DAY] by the leaders of [C] and [C] ended in a row over [THING].
[WHO] thanked [C] for its help and asked [CITY] to send more.
[WHO], speaking after a meeting with [LAST], blamed [CITY] for the failure of the talks.
[LAST] said he shared the view of [LAST] that [C] had [DONE].
[WHO] said “[QUOTE]” and that [CITY] should stop [DOING].
[WHO] offered to host talks on [THING] and asked both sides to show restraint.
[WHO] backs [C] against [CITY] in the dispute over [THING].
[C] is weighing whether to [DEED], two officials said.
[C] may [DEED], [BODY] warned [DAY].
[C] has neither confirmed nor denied [CLAIM] it was [DOING].
There is no evidence that [C] [DONE], [WHO] said.
According to [BODY], [C] has [DONE] since [DAY].
Asked whether [C] would [DEED], [LAST] said: “[QUOTE].”
At least 12 people were killed and 30 wounded when [ADJ] forces attacked a village near [CITY] [DAY], officials said.
Protesters gathered outside the [ADJ] embassy in [CITY] [DAY] to demand the release of [NP].
Police arrested [NP] in [CITY] [DAY].
[C] released [NP] [DAY] in exchange for [OBJECT].
[C] recalled its ambassador from [CITY] after [ADJ] officials [DONE].
[C] summoned the [ADJ] ambassador over [THING].
[C] has closed its airspace to [ADJ] planes, [BODY] said.
[CITY] says it will [DEED]; [CITY] says that would be “[CALLED]”.
[C], [C] Sign Deal on Trade as Talks Resume
[C] Threatens to [DEED]
[C] denies it [DONE]
[C] vows response after [ADJ] strike on [CITY]
[TITLE] [NAME]: “[QUOTE]”
[CITY], March 3 (Agency) - [WHO] said [DAY] that [QUOTE].
[CITY] — [C] said [DAY] it would not [DEED].
It was not immediately clear whether [C] had [DONE].
The [ADJ] side has never [DONE] and does not plan to [DEED], [WHO] said.
[WHO] said the [ADJ] proposal, which [CITY] backed [DAY], was “a step in the right direction”.
Neither [C] nor [C] has confirmed that [NP] were freed.
[C] will host talks between [C] and [C] in [CITY] next week, [WHO] announced.
The [ADJ] parliament voted [DAY] to approve [OBJECT].
[WHO] warned [C] against [DOING], saying there would be consequences.
""".strip().splitlines()


def sentence(dice):
    return finished(filled(dice.choice(PATTERNS), dice))


def filled(pattern, dice):
    while "[" in pattern:
        pattern = re.sub(r"\[([A-Z]+)\]", lambda slot: dice.choice(LISTS[slot[1]].split("|")), pattern)
    return pattern


def finished(text):
    """A capital at its beginning and at that of its quotations."""
    text = re.sub(r"^([“\"]?)(\w)", lambda first: first[1] + first[2].upper(), text)
    return re.sub(r"([.:] [“\"])(\w)", lambda first: first[1] + first[2].upper(), text).replace(",,", ",").replace("““", "“")


if __name__ == "__main__":
    dice = random.Random(1)
    for text in dict.fromkeys(sentence(dice) for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 6000)):
        print(text, end="\n\n")
