"""What the columns of review tables are called, in the languages of the shops and by the programs that export them.

Gathered from the exports of Google Business Profile tools, Trustpilot, Yelp, Booking.com, Google Play,
Judge.me, Yotpo, Okendo, Shopify and WooCommerce, and from what people call them in English, German,
French, Spanish, Italian, Dutch and Portuguese. All are written as `folded` gives them.
"""

from __future__ import annotations

import re
import unicodedata

_TOLD = {
    "id": """
        review id, review uuid, review number, id, uuid, identifier, comment id, bewertungs id, id der bewertung,
        id de l avis, id avis, id de la resena, id recensione, id beoordeling, id da avaliacao
    """,
    "title": """
        review title, title, headline, review headline, subject, heading, titel der bewertung, titel, uberschrift,
        betreff, titre de l avis, titre, objet, titulo de la resena, titulo da avaliacao, titulo, asunto, assunto,
        titolo della recensione, titolo recensione, titolo, oggetto, titel beoordeling, onderwerp
    """,
    "text": """
        review text, review content, review body, review comment, review message, content, text, body, comment,
        comments, comment content, comment text, message, customer comment, guest comment, opinion, bewertungstext,
        rezensionstext, kommentar, kommentare, nachricht, meinung, inhalt, rezension, rezensionen, texte de l avis,
        texte, commentaire, commentaires, contenu, message du client, avis client, avis, texto, comentario,
        comentarios, contenido, resena, resenas, texto de la resena, testo, testo recensione, commento, commenti,
        contenuto, recensione, recensioni, opinione, tekst, opmerking, opmerkingen, reactie klant, recensie,
        recensies, beoordelingstekst, conteudo, opiniao, critica, texto da avaliacao, feedback
    """,
    "positive": """
        positive review, positive comment, positive comments, positive, positives, liked, what i liked, pros,
        positive bewertung, positiver kommentar, positiv, vorteile, pluspunkte, avis positif, commentaire positif,
        points positifs, points forts, positif, opinion positiva, comentario positivo, aspectos positivos,
        lo positivo, positivo, recensione positiva, commento positivo, aspetti positivi, pregi,
        positieve beoordeling, pluspunten, positief, avaliacao positiva, pontos positivos
    """,
    "negative": """
        negative review, negative comment, negative comments, negative, negatives, disliked, what i disliked, cons,
        negative bewertung, negativer kommentar, negativ, nachteile, minuspunkte, avis negatif, commentaire negatif,
        points negatifs, points faibles, negatif, opinion negativa, comentario negativo, aspectos negativos,
        lo negativo, negativo, recensione negativa, commento negativo, aspetti negativi, difetti,
        negatieve beoordeling, minpunten, negatief, avaliacao negativa, pontos negativos
    """,
    "stars": """
        star rating, review stars, review rating, review score, overall rating, overall score, stars, rating,
        ratings, score, rating value, rated, points, sternebewertung, bewertung sterne, anzahl sterne, sterne,
        gesamtbewertung, punktzahl, punkte, note globale, note moyenne, nombre d etoiles, etoiles,
        puntuacion general, puntuacion, estrellas, calificacion, nota, punteggio, stelle, voto,
        valutazione complessiva, aantal sterren, sterren, cijfer, rapportcijfer, pontuacao, estrelas, classificacao,
        nota geral, recommendation type, recommendation, recommended, recommends, would recommend,
        would you recommend, weiterempfehlung, empfehlung, empfohlen, recommande, recommandation, recomienda,
        recomendacion, recomendado, consigliato, raccomandato, aanbevolen, recomenda, recomendacao
    """,
    "date": """
        review date, review submit date and time, review creation date, review created at, review created,
        review time, date of review, reviewed at, reviewed on, date created, created at, created on, created,
        creation date, created time, create time, submitted at, submitted on, submission date, submit date,
        published at, published on, published, publication date, published date, publish date, date published,
        posted at, posted on, posted, date posted, comment date gmt, comment date, date and time, date time,
        datetime, date, timestamp, time, review submit millis since epoch, datum der bewertung, bewertungsdatum,
        erstellt am, erstellt, veroffentlicht am, veroffentlicht, datum, zeitpunkt, zeit, date de l avis, date avis,
        date de publication, date du commentaire, publie le, fecha de la resena, fecha de publicacion,
        fecha de creacion, fecha, data della recensione, data recensione, data di pubblicazione, pubblicato il,
        datum beoordeling, datum van beoordeling, geplaatst op, geplaatst, data da avaliacao, data de publicacao,
        data
    """,
    "author": """
        reviewer name, reviewer display name, review author, reviewer, author name, author, comment author,
        customer name, customer, guest name, guest, consumer name, full name, display name, user name, username,
        nickname, user, reviewed by, written by, name, verfasser, verfasserin, autor, autorin, name des gastes,
        name des kunden, kundenname, kunde, gast, bewerter, nutzer, benutzer, nutzername, auteur, auteur de l avis,
        nom du client, client, nom, voyageur, pseudo, autor de la resena, nombre del cliente, nombre, cliente,
        usuario, huesped, autore, recensore, nome del cliente, nome cliente, utente, ospite, nome, naam klant,
        klantnaam, naam, klant, recensent, gebruiker, nome do cliente, hospede, avaliador
    """,
    "url": """
        review url, review link, review permalink, permalink, url, link, web link, comment url, lien,
        lien de l avis, enlace, collegamento, link recensione, koppeling, ligacao
    """,
    "reply": """
        owner reply, owner response, business reply, business response, company reply, company response,
        property reply, property response, seller reply, seller response, merchant reply, management response,
        host response, host reply, developer reply text, our reply, our response, reply, reply text, reply content,
        reply body, response, response text, answer, antwort des inhabers, antwort des unternehmens,
        antwort der unterkunft, unsere antwort, antwort, reponse du proprietaire, reponse de l etablissement,
        notre reponse, reponse, respuesta del propietario, respuesta del establecimiento, respuesta,
        risposta del proprietario, risposta della struttura, risposta, antwoord van eigenaar, antwoord,
        resposta do proprietario, resposta
    """,
    "reply_date": """
        reply date, response date, replied at, replied on, responded at, responded on, reply created at,
        owner reply date, owner response date, date of reply, date of response, developer reply date and time,
        reply time, response time, answered at, datum der antwort, antwortdatum, beantwortet am, date de la reponse,
        date de reponse, fecha de la respuesta, fecha de respuesta, data della risposta, data risposta,
        datum antwoord, data da resposta
    """,
    "language": """
        review language, reviewer language, language code, language, lang, locale, sprache, langue, idioma, lingua,
        taal
    """,
    "about": """
        location name, business name, property name, listing name, store name, shop name, place name, product name,
        product title, app name, business, property, listing, store, shop, branch, place, product, product handle,
        item, hotel, restaurant, accommodation, filiale, standort, betrieb, unterkunft, produkt, etablissement,
        magasin, lieu, produit, establecimiento, negocio, tienda, local, producto, struttura, negozio, sede,
        prodotto, vestiging, locatie, winkel, estabelecimento, loja, unidade, produto, package name, location
    """,
}

WORDS = {role: tuple(word.strip() for word in words.split(",")) for role, words in _TOLD.items()}
"""The roles that a column can have, each with its names; where two columns have the same role, the earlier wins."""

EITHER = frozenset(
    (
        *("review", "reviews", "bewertung", "bewertungen", "note", "evaluation", "valoracion", "valoraciones"),
        *("evaluacion", "valutazione", "valutazioni", "beoordeling", "beoordelingen", "avaliacao", "avaliacoes"),
    )
)
"""Names that some use for the stars and some for the text; what stands in the column decides."""

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SCALE_WORDS = frozenset(("out", "of", "von", "sur", "su", "de", "van", "max", "to", "bis"))
_TOTALS = re.compile(
    r"(?:grand )?(?:total|totals|totale|totaal|sum|summe|suma|somme|soma|somma|gesamt|average|mean|durchschnitt|"
    r"mittelwert|moyenne|media|promedio|gemiddelde|count|number|anzahl|nombre|aantal|exported)"
    r"(?: (?:of|the|de|der|di|van|general|rating|ratings|score|stars|review|reviews|rows|bewertung|bewertungen|sterne|"
    r"avis|note|notes|resenas|valoraciones|recensioni|voti|beoordelingen|avaliacoes))*"
)


def folded(header: str) -> str:
    """A column's name without case, accents, punctuation and scale: “Sterne (1–5)” and “starRating” lose all that."""
    apart = unicodedata.normalize("NFKD", _CAMEL.sub(" ", header)).casefold()
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter))
    words = [word for word in re.split(r"[\W_]+", letters) if word and not word.isdigit()]
    while words and words[-1] in _SCALE_WORDS:
        words.pop()
    return " ".join(words)


def totals_line(first_cell: str) -> bool:
    """Whether a row that begins like this sums up the table (“Average rating: 4.5”) rather than being part of it."""
    return _TOTALS.fullmatch(folded(first_cell)) is not None
