package nl.leertafel.identifying.names;

import nl.leertafel.identifying.text.Text;
import nl.leertafel.identifying.text.Token;
import org.springframework.stereotype.Component;

/** One letter that stands for somebody: “S. is bang”, “de moeder van D. belde”. */
@Component
class LoneInitial implements Shape {
    private final Clues clues;
    private final Kin kin;

    LoneInitial(Clues clues, Kin kin) {
        this.clues = clues;
        this.kin = kin;
    }

    @Override
    public int end(Text text, int at) {
        Token letter = text.token(at);
        Token stop = text.token(at + 1);
        if (letter.length() != 1 || !letter.isCapitalised() || letter.glued() || !stop.is(".") || !stop.glued())
            return at;
        int end = at + 2;
        while (text.token(end).length() == 1
                && text.token(end).isCapitalised()
                && text.token(end + 1).is(".")) end += 2;
        boolean acts = text.opens(at) && acts(text.token(end));
        return acts || kin.isBefore(text, at) && !text.opens(at) ? end : at;
    }

    private boolean acts(Token next) {
        return !next.glued() && !next.isCapitalised() && (clues.isActing(next) || clues.isBeing(next));
    }
}
