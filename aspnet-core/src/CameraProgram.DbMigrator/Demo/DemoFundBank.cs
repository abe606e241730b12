using System.Globalization;
using System.Text;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Demo;

/// <summary>A statement as a bank gives it: most lines belong to a paper, a fee is of no concern, one nobody can place.</summary>
internal sealed class DemoFundBank(DemoStage stage, BankStatementAppService statements, BankLineAppService lines)
{
    private const string Fee = "PHI QUAN LY TAI KHOAN";

    /// <summary>The newest receipt by bank is not in it yet.</summary>
    public static readonly IReadOnlyList<(int Ago, string Text, long Amount)> OfCommune =
    [
        (300, "CTY VLXD DEMO UNG HO CAMERA AN NINH", 20_000_000),
        (284, "HTX NONG NGHIEP DEMO UNG HO", 8_000_000),
        (262, "CN NGAN HANG DEMO UNG HO MO HINH CAMERA", 15_000_000),
        (215, "TRAN QUOC XA QUE DEMO UNG HO QUE HUONG", 5_000_000),
        (200, "NOP KHO BAC UNC-031", -40_000_000),
        (128, "DIEN MAY DEMO UNG HO DOT 1", 10_000_000),
        (64, "DIEN MAY DEMO UNG HO DOT 2", 10_000_000),
        (60, "NOP KHO BAC UNC-077", -20_000_000),
        (60, Fee, -11_000),
        (45, "UNG HO CAMERA KHONG GHI NGUOI NOP DEMO", 1_200_000),
        (20, "NOP TIEN MAT GNT-102", 3_000_000),
    ];

    public static readonly IReadOnlyList<(int Ago, string Text, long Amount)> OfHamlet =
    [
        (180, "NGUYEN THI DI LAM XA DEMO GUI UNG HO", 2_000_000),
        (110, "NOP TIEN MAT VAO TAI KHOAN", 4_000_000),
        (60, Fee, -11_000),
        (44, "CO SO XAY XAT DEMO UNG HO", 1_200_000),
        (33, "CHUYEN NHAM DEMO", 350_000),
    ];

    public async Task LoadAsync(
        string account, FundLedger ledger, Guid? hamletId, IReadOnlyList<(int Ago, string Text, long Amount)> rows, CancellationToken cancellationToken)
    {
        var statement = await stage.AsAsync(account, stage.Ago(9), async _ => await statements.CreateAsync(
            new CreateBankStatementInput
            {
                Ledger = ledger, HamletId = hamletId, FileId = await stage.UploadAsync("sao-ke-demo.csv", File(rows), cancellationToken), HeadingRow = 2,
                DayColumn = 0, TextColumn = 1, ReferenceColumn = 2, InColumn = 3, OutColumn = 4,
            },
            cancellationToken));
        var found = (await stage.AsAsync(account, stage.Ago(9), _ => lines.ListAsync(statement.Id, new BankLineListInput(), cancellationToken))).Items;
        foreach (var line in found.Where(l => l.Suggestion is not null || l.Text == Fee))
        {
            await stage.AsAsync(account, stage.Ago(8), _ => line.Suggestion is { } paper
                ? lines.MatchAsync(line.Id, new MatchBankLineInput { Kind = paper.Kind, DocumentId = paper.DocumentId }, ExpectedVersion.Any, cancellationToken)
                : lines.SetAsideAsync(line.Id, new ReasonInput { Reason = "Phí ngân hàng thu, do ngân sách xã chi." }, ExpectedVersion.Any, cancellationToken));
        }
    }

    private string File(IReadOnlyList<(int Ago, string Text, long Amount)> rows)
    {
        var text = new StringBuilder("SAO KÊ TÀI KHOẢN (dữ liệu minh họa)\nNgày giao dịch;Diễn giải;Số tham chiếu;Ghi có;Ghi nợ\n");
        foreach (var (index, (ago, words, amount)) in rows.Index())
        {
            var (day, sum) = (stage.Ago(ago).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), Math.Abs(amount).ToString("#,0", CultureInfo.InvariantCulture));
            text.Append(CultureInfo.InvariantCulture, $"{day};{words};FT{index + 1:000};{(amount > 0 ? sum : "")};{(amount < 0 ? sum : "")}\n");
        }

        return text.ToString();
    }
}
