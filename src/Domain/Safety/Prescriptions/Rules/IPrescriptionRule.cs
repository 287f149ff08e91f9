namespace BackPainBot.Domain.Safety.Prescriptions.Rules;

/// <summary>Looks for one kind of prescription.</summary>
internal interface IPrescriptionRule
{
    void Scan(ScannedText text);
}
