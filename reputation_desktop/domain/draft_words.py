"""Words that are better not posted, as regular expressions in English and in the basics of German.

Each stands for whole words; a space is any white space, and an apostrophe any shape of one. Their case counts
for nothing but where one says so.
"""

from __future__ import annotations

BLAME = (
    # what the customer did wrong
    r"you should(?:n't| not)? have",
    r"you could have (?:told|asked|said|called|mentioned|spoken)",
    r"if you had (?:only |just )?(?:told|asked|said)",
    r"(?:your own|is your|was your|entirely your|all your) fault",
    r"your mistake",
    r"you(?:'re| are| were) (?:wrong|mistaken|lying|exaggerating|unreasonable|rude)",
    r"you (?:failed|refused|forgot) to",
    r"you must have (?:misunderstood|confused|been mistaken)",
    r"you did(?:n't| not) (?:read|tell|ask|say|listen|mention|understand)",
    r"you (?:misunderstood|people)",
    r"calm down",
    r"(?:sie|du|ihr) hätte(?:n|st|t)",
    r"selbst schuld|(?:ihre|deine|eure) (?:eigene )?schuld",
    r"sie irren sich|du irrst dich",
    # that it is not so
    r"liar|a lie|untrue|ridiculous",
    r"(?:is|are) not true|isn't true|never happened",
    r"(?:fake|unfair) (?:review|rating|customer)",
    r"stimmt (?:so )?nicht|nicht wahr|gelogen|lügen?",
    r"übertrieben|maßlos|lächerlich|unverschämt\w*",
    # that only this customer says so
    r"(?:nobody|no one) else (?:\w+ )?(?:complain\w*|minded)",
    r"no other (?:customers?|guests?|patients?|clients?)",
    r"sonst niemand|niemand sonst|kein anderer (?:gast|kunde)",
)

_BEARS_IT = r"(?!(?:this|that|it|all|mistake|fault|blame|error|delay|burden|pressure)\b)"
"""Not before "is on us": there the shop takes the blame instead of the bill."""

INCENTIVE = (
    # what is given
    rf"(?:(?:the|a|an|your|next) )*{_BEARS_IT}\w+ (?:is|are|will be) on us",
    r"(?:coffee|tea|drink|meal|dessert|cake|round|breakfast|lunch|dinner|visit|one|night) on us",
    r"on the house|complimentary|cashback",
    r"discounts?|discounted|vouchers?|coupons?|rewards?",
    r"gift (?:cards?|certificates?)|(?:a|small|little) gift",
    r"for free|free of charge|free (?:coffee|drinks?|meals?|dessert|cake|nights?|delivery|treatment|service)",
    r"(?:a|another|one|your) free (?!table|seat|chair|slot|spot|place|space|room|hand|moment)\w+",
    r"\d+ ?(?:%|percent) off",
    r"rabatt\w*|gutschein\w*|geschenk\w*|nachlass|ermäßigung\w*",
    r"kostenlos\w*|gratis|umsonst|aufs haus|geh(?:t|en) auf uns",
    # what for
    r"in (?:exchange|return) for|im gegenzug",
    r"refund \w+ if",
    r"(?:change|remove|delete|edit|update|reconsider|take down|raise) (?:your|the|this) (?:review|rating|stars)",
    r"(?:bewertung|rezension|sterne) (?:\w+ )?(?:zu )?(?:ändern|löschen|entfernen|anpassen)",
)

LEGAL = (
    r"lawyers?|attorneys?|solicitors?|legal|legally|lawsuits?",
    r"(?-i:sue|sued|suing)",
    r"(?:in|to|before the) court|prosecut\w+|the police",
    r"defam\w+|libel\w*|slander\w*",
    r"liab(?:le|ility)|negligen(?:ce|t)|damages|hereby",
    r"(?:without|no) (?:any )?admission|without prejudice|cease and desist",
    r"rechtsan\w+|anwalt\w*|anwält\w+|rechtlich\w*|juristisch\w*",
    r"(?:ver)?klagen|verklagt|eine klage|vor gericht|gerichtlich\w*|polizei",
    r"verleumd\w+|üble nachrede|strafanzeige|anzeige erstatten",
    r"haftung|haftbar|schadens?ersatz|abmahnung|ohne anerkennung",
)
