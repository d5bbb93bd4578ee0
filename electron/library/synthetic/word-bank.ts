/** Words of which synthetic texts are made, as plans and resolutions use them. */
export const ACTIONS = [
  'Đẩy mạnh',
  'Tăng cường',
  'Hoàn thiện',
  'Nâng cao hiệu quả',
  'Rà soát, bổ sung',
  'Tổ chức quán triệt và triển khai',
  'Tiếp tục đổi mới',
  'Xây dựng và ban hành kế hoạch về',
  'Kiểm tra, giám sát',
  'Phối hợp thực hiện',
  'Sơ kết, tổng kết',
  'Huy động nguồn lực cho',
  'Thể chế hóa các chủ trương về',
  'Bố trí kinh phí cho',
] as const;

export const MATTERS = [
  'công tác tuyên truyền, phổ biến, giáo dục pháp luật',
  'công tác quản lý nhà nước',
  'công tác đào tạo, bồi dưỡng cán bộ',
  'công tác quy hoạch và sử dụng cán bộ',
  'việc ứng dụng khoa học, công nghệ',
  'việc chuyển đổi số trong các cơ quan đảng',
  'cơ sở dữ liệu dùng chung',
  'cải cách thủ tục hành chính',
  'công tác dân vận của hệ thống chính trị',
  'công tác phòng, chống tham nhũng, lãng phí, tiêu cực',
  'phong trào thi đua yêu nước',
  'công tác kiểm tra, giám sát, kỷ luật đảng',
  'việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'công tác bảo vệ môi trường',
  'công tác giảm nghèo bền vững',
  'kết cấu hạ tầng kinh tế - xã hội',
  'hoạt động của các tổ chức cơ sở đảng',
  'công tác bảo đảm an ninh, trật tự',
] as const;

export const FIELDS = [
  'địa chất, khoáng sản',
  'nông nghiệp, nông dân, nông thôn',
  'giáo dục và đào tạo',
  'y tế, chăm sóc sức khỏe Nhân dân',
  'văn hóa, thể thao và du lịch',
  'quốc phòng, an ninh',
  'khoa học, công nghệ và đổi mới sáng tạo',
  'kinh tế tư nhân',
  'năng lượng, công nghiệp chế biến',
  'tài nguyên nước, rừng và đất đai',
  'lao động, việc làm, an sinh xã hội',
  'dân tộc, tôn giáo, tín ngưỡng',
  'giao thông vận tải, đô thị',
  'bình đẳng giới, trẻ em, gia đình',
] as const;

export const AIMS = [
  'đáp ứng yêu cầu, nhiệm vụ trong tình hình mới',
  'tạo sự thống nhất trong nhận thức và hành động',
  'góp phần hoàn thành các chỉ tiêu của nghị quyết đại hội',
  'bảo đảm đồng bộ, hiệu quả, phù hợp với thực tế của địa phương',
  'phục vụ người dân và doanh nghiệp ngày càng tốt hơn',
  'khắc phục những hạn chế, yếu kém đã được chỉ ra',
  'gắn với trách nhiệm của người đứng đầu cấp ủy',
] as const;

export const DELIVERABLES = [
  'Kế hoạch',
  'Báo cáo',
  'Nghị quyết chuyên đề',
  'Đề án',
  'Hội nghị quán triệt',
] as const;
