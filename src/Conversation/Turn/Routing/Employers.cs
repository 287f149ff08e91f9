using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Whether words are those of somebody who manages, employs or coaches whoever has the back: what is said to a worker is no answer to them.</summary>
public static class Employers
{
    private const string People = @"(?:staff|team|crew|workers?|employees?|operatives?|drivers?|carers?|nurses?|pickers?|packers?|cleaners?|labourers?|apprentices?|trainees?|starters?|hands|lads|lasses|guys|girls|people|technicians?|mechanics?|builders?|roofers?|bakers?|chefs?|waiters?|porters?|teachers?|assistants?|engineers?|developers?|reports?|members? of staff|team members?|staff members?)";

    /// <summary>Says of a question what an employer leaves out once it was said.</summary>
    public const string Lead = "My worker has a bad back.";

    private static readonly Regex Words = new(
        $@"\b(?:i'?m|i am|as|being|speaking as) (?:a|an|the|their|his|her) (?:[\w-]+ )?(?:manager|supervisor|employer|foreman|forewoman|team lead(?:er)?|head ?teacher|boss|gaffer|hr|business owner)\b|\bi (?:manage|supervise|employ)\b|\bi (?:run|lead|own|head) (?:a|an|the|our|my) (?:[\w-]+ ){{0,2}}(?:team|crew|shop|firm|company|business|depot|warehouse|kitchen|bakery|garage|farm|nursery|care home|ward|shift|site)\b|\bone of (?:my|our) (?:[\w-]+ )?{People}\b|\b(?:my|our) (?:[\w-]+ )?(?:worker|employee|operative|apprentice|staff member|member of staff|team member|new starter|direct report)s?\b|\bwe employ\b|\bi work in (?:hr|human resources|personnel|occupational health)\b|\bi'?m (?:in )?hr\b|(?<!\d ?)\bhr here\b|\bi'?m the employer\b|\bmy staff\b|\b(?:my|our) (?:[\w-]+ )?(?:picker|packer|driver|labourer|technician|mechanic|roofer|baker|barman|porter|developer|coder|receptionist|electrician|cleaner|chef|waitress|waiter|shelf stacker|salesman)(?:'s| has| is| was| keeps| wants| hurt| got| went| came| says he| says she)\b",
        RegexOptions.IgnoreCase);

    /// <summary>Whether a text, a question of theirs or one that is answered, is an employer's.</summary>
    public static bool Speaks(string text) => Words.IsMatch(text);

    // Who runs a bakery may have a back too; "what do I do?" is asked by both.
    private static readonly Regex Own = new(@"(?<!\bnot )\bmy (?:own |lower |upper |bad |poor )?(?:back|spine|legs?|sciatica|pain|disc)\b|\bi(?:'ve| have| had|'m| am)? (?:also |still |just )?(?:had (?:back|pain|a)|got (?:back|a bad|pain)|hurt|ache|sore|stiff|in pain|back pain|been lifting)\b|\b(?:can|could|should|may|do) i (?:go|get|start|do(?! (?:about|for|if|when|now|first|next|as|with|on|to|wrong)\b|\s*[?.!,;]|\s*$)|run|lift|train|play|deadlift|squat|swim|return|begin)\b(?! (?:him|her|them|one of|my|our|the (?:lad|man|guy|woman|worker|employee))\b)|\bi (?:want|need|would like|'?d like|hope) to (?:run|lift|train|play|swim|get|go|return|squat|deadlift)\b", RegexOptions.IgnoreCase);

    // Said of one's own body outright: "do I" and "can I" are asked by employers too.
    private static readonly Regex Hurts = new(@"(?<!\bnot )\bmy (?:own |lower |upper |bad |poor )?(?:back|spine|sciatica|disc)\b(?! (?:office|room|yard|door|shift))|\bi(?:'m| am)(?: also| still| just)? (?:hurting|aching|sore|stiff|in pain)\b|\bi (?:hurt|ache)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether whoever writes speaks of a back of their own: what is said to those who manage is no answer to them.</summary>
    public static bool HaveOwn(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Hurts.IsMatch(turn.Text) || Hurts.IsMatch(turn.Memory.Talk.Told);
    }

    /// <summary>Whether what is said to those who manage may be said to whoever writes: not to who has told of a back of their own.</summary>
    public static bool MayBeOne(CurrentTurn turn) => !HaveOwn(turn) && (IsOne(turn) || !turn.Memory.Journey.HasStory);

    /// <summary>Whether whoever writes has said so, now or before, and speaks of no back of their own.</summary>
    public static bool IsOne(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return (Speaks(turn.Text) || Speaks(turn.Memory.Talk.Told)) && !Own.IsMatch(turn.Text) && !Own.IsMatch(turn.Memory.Talk.Told);
    }
}
