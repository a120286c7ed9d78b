"""What the program brings along: icons, themes, translations, the sample shop, the judgement model."""
