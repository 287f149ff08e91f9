namespace BackPainBot.Conversation.Scripts;

/// <summary>What kind of answer a scripted question takes.</summary>
public enum AnswerKind
{
    /// <summary>One of the listed choices.</summary>
    Choice,

    /// <summary>Any number of the listed choices, others in the person's own words.</summary>
    Many,

    /// <summary>Own words; a question instead is answered first.</summary>
    Text,

    /// <summary>Own words, whatever they are: questions too.</summary>
    Own,

    /// <summary>0 to 10, as a number or in words.</summary>
    Scale,
}
